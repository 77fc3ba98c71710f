import {labelQuarter} from '../domain/quarter.js';
import {type Figure} from '../domain/figure.js';
import {strandName} from '../domain/strand.js';
import {formatPeriod} from '../format/period.js';
import {formatFigure} from '../format/value.js';
import {formatChange, isChange} from '../format/change.js';

type Placed = Pick<
	Figure,
	'report' | 'priority' | 'strand' | 'paragraph' | 'source'
>;

/** `Q2 23/24 P1 Police ¶2`. */
export function describePlace(figure: Placed): string {
	return (
		figure.source ??
		`${labelQuarter(figure.report)} P${figure.priority} ${strandName(figure.strand)} ¶${figure.paragraph}`
	);
}

/** `44.9%`, `−3.7 pts ⁇`: a figure as a value or, if it is one, as a change. */
export function describeValue(figure: Figure): string {
	return isChange(figure) ? formatChange(figure) : formatFigure(figure);
}

/** `44.9% · 12 months to Sep 2023 · Q2 23/24 P1 Police ¶2`. */
export function describeFigure(figure: Figure): string {
	const role =
		figure.role === 'level' ? undefined : (figure.reference ?? figure.role);
	return [
		describeValue(figure),
		figure.role === 'change' && figure.reference
			? `on ${figure.reference}`
			: role,
		figure.breakdown,
		formatPeriod(figure.period),
		describePlace(figure),
	]
		.filter(Boolean)
		.join(' · ');
}
