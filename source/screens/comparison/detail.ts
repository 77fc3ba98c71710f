import {type Figure} from '../../domain/figure.js';
import {type Report} from '../../domain/report.js';
import {strandName} from '../../domain/strand.js';
import {markQuote} from '../../format/quote.js';
import {type Line, indent} from '../../ui/line.js';
import {writeMarked, writeParagraph} from '../../ui/paragraph.js';
import {type Theme} from '../../ui/theme.js';
import {
	type ComparedEntry,
	type ComparedKind,
	type ComparedSide,
	type ComparisonData,
} from './load.js';

/** A difference in full: both values, for when, where they stand and in which words. */
export function writeCompared(
	entry: ComparedEntry,
	{from, to, objectives}: ComparisonData,
	columns: number,
	theme: Pick<Theme, 'draw'>,
): Line[] {
	const width = columns - 3;
	const {name, kind, role, priority, strand, objective} = entry;
	const lines = [
		...writeParagraph(name, width, theme, 'strong'),
		...writeParagraph(
			`${kind} · ${role} · P${priority} ${strandName(strand)} · ${objectives.get(objective) ?? objective}`,
			width,
			theme,
			'dim',
		),
		...[
			{report: from, side: entry.before},
			{report: to, side: entry.after},
		].flatMap(({report, side}) =>
			describeSide(report, side, kind).flatMap((text, index) =>
				index === 0
					? writeMarked({text: '·'}, text, width, theme)
					: writeMarked({text: ' '}, text, width, theme),
			),
		),
	];
	return indent(lines);
}

function describeSide(
	report: Report | undefined,
	side: ComparedSide | undefined,
	kind: ComparedKind,
): string[] {
	if (!side) {
		return [
			`${kind === 'to review' ? 'to review' : 'not'} in ${report?.quarter}`,
		];
	}

	const {value, period, place, figure, formula} = side;
	const derived = formula === undefined ? '' : ` (derived: ${formula})`;
	return [
		`${value}${derived} · ${period} · ${place}`,
		...(figure ? describeQuote(figure) : []),
	];
}

function describeQuote({reference, quote, note}: Figure): string[] {
	return [
		...(reference === undefined ? [] : [`on ${reference}`]),
		...(quote ? [markQuote(quote)] : []),
		...(note === undefined ? [] : [`Note: ${note}`]),
	];
}
