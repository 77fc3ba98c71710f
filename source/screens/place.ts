import {type Figure} from '../domain/figure.js';
import {type Commentary, noSummary} from '../domain/report.js';
import {strandName} from '../domain/strand.js';
import {formatPeriod} from '../format/period.js';
import {labelQuarter} from '../format/figure-sentence.js';
import {formatFigure} from '../format/value.js';
import {formatChange, isChange} from '../format/change.js';
import {nameObjective, type Plan} from './plan.js';

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

/** The report's own sentence where its document is in the store, else a summary where there is one. */
function describeWords(
	{quote}: Figure,
	entry: Commentary | undefined,
): string[] {
	if (quote) {
		const {sentence, start, end} = quote;
		return [
			`In the report: ${sentence.slice(0, start)}«${sentence.slice(start, end)}»${sentence.slice(end)}`,
		];
	}

	return entry && entry.summary !== noSummary
		? [`Summary, not the report’s words: ${entry.summary}`]
		: [];
}

/** Where a figure was printed and what stands there, a paragraph at a time. */
export function describeSource(figure: Figure, plan: Plan): string[] {
	const entry = plan.commentary.find(
		({report, objective, strand}) =>
			report === figure.report &&
			objective === figure.objective &&
			strand === figure.strand,
	);
	const priority = plan.priorities.find(
		({number}) => number === figure.priority,
	);
	const label = labelQuarter(figure.report);
	if (figure.source !== undefined) {
		return [
			describeValue(figure),
			`Imported from ${figure.source}, not printed in a report`,
		];
	}

	return [
		`${describeValue(figure)}, printed as “${figure.printed}”`,
		`Report: ${label}${entry && entry.heading !== label ? `, in a section headed ${entry.heading}` : ''}`,
		`Priority ${figure.priority}: ${priority?.name ?? 'not named'}`,
		`Strand: ${strandName(figure.strand)}`,
		`Objective: ${nameObjective(plan, figure.objective)}`,
		`Paragraph ${figure.paragraph}${entry ? ` of ${entry.paragraphs}` : ''}`,
		...(figure.note ? [`Note: ${figure.note}`] : []),
		...describeWords(figure, entry),
	];
}
