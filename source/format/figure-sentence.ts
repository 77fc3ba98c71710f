import {findCorrection} from '../domain/correction.js';
import {labelQuarter} from '../domain/quarter.js';
import {type Figure} from '../domain/figure.js';
import {isStated} from '../domain/period.js';
import {strandName} from '../domain/strand.js';
import {ambiguousMark, type Change, formatChange, isChange} from './change.js';
import {formatPeriod} from './period.js';
import {formatFigure} from './value.js';

type Placed = Pick<
	Figure,
	'report' | 'priority' | 'strand' | 'paragraph' | 'source'
>;

/**
 * A figure as it can be said aloud or pasted into a paper, with where it was printed.
 *
 * @param change How the value moved, when the figure is the indicator's value.
 * @param objective The heading that the figure stands under, in full.
 */
export function writeFigureSentence({
	figure,
	name,
	objective,
	change,
}: {
	readonly figure: Figure;
	/** Name of the indicator. */
	readonly name: string;
	readonly objective: string;
	readonly change?: Change | undefined;
}): string {
	const moved = change ? `, ${sayChange(change)}` : '';
	const correction = findCorrection(figure);
	const corrected = correction ? ` (${correction})` : '';
	return `${sayFigure(figure, name)}${moved}. Source: ${sayPlace(figure, objective)}${corrected}.`;
}

/** `Q2 23/24 report, priority 1, Police, "Reduce Repeat Victimization", paragraph 2`. */
export function sayPlace(
	{report, priority, strand, paragraph, source}: Placed,
	objective: string,
): string {
	return (
		source ??
		`${labelQuarter(report)} report, priority ${priority}, ${strandName(strand)}, "${objective}", paragraph ${paragraph}`
	);
}

/** `−3.7 pts or relative, the report does not say, on previous 12 months`. */
export function sayChange(change: Change): string {
	const moved = formatChange(change).replace(
		` ${ambiguousMark}`,
		' or relative, the report does not say,',
	);
	return change.reference
		? `${moved} on ${change.reference}`
		: moved.replace(/,$/, '');
}

function sayFigure(figure: Figure, name: string): string {
	const subject = figure.breakdown ? `${name} (${figure.breakdown})` : name;
	const period = isStated(figure.period)
		? ` (${formatPeriod(figure.period)})`
		: '';
	if (figure.role === 'change') {
		return `${subject}: ${sayChange(figure)}${period}`;
	}

	const value = isChange(figure) ? sayChange(figure) : formatFigure(figure);
	switch (figure.role) {
		case 'peer': {
			return `${subject}: the ${figure.reference ?? 'value of others'} was ${value}${period}`;
		}

		case 'target': {
			return `${subject}: the target was ${value}${period}`;
		}

		case 'range': {
			return `${subject}: the range was ${value}${period}`;
		}

		case 'rank': {
			return `${subject} ranked ${value}${period}`;
		}

		case 'baseline': {
			return `${subject} had been ${value}${period}`;
		}

		case 'level': {
			return `${subject} was ${value}${period}`;
		}
	}
}
