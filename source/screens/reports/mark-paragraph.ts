import {type Span} from '../../ui/line.js';
import {type MarkedFigure, type PassageParagraph} from './passage.js';

/** A stretch of a passage; a figure is three: its signs and, between them, what was printed. */
export type MarkedSpan = Span & {
	/** Id of the figure that it belongs to. */
	readonly figure?: string | undefined;
	/** What stands there while the figure is selected, as wide as the text; the text itself unless said. */
	readonly whenSelected?: string | undefined;
};

/** The text of a paragraph with its figures marked, or where the store has no text what it prints. */
export function markParagraph({text, figures}: PassageParagraph): MarkedSpan[] {
	if (text === undefined) {
		return [{text: 'prints', style: 'dim'}, ...listApart(figures)];
	}

	const spans: MarkedSpan[] = [];
	const apart: MarkedFigure[] = [];
	let end = 0;
	for (const marked of figures) {
		const {span} = marked;
		// Of two figures in the same place the second cannot be marked.
		if (!span || span.start < end) {
			apart.push(marked);
			continue;
		}

		spans.push({text: text.slice(end, span.start)}, ...markFigure(marked));
		end = span.end;
	}

	return [
		...spans,
		{text: text.slice(end)},
		...(apart.length === 0
			? []
			: [
					{text: '  not marked in the text:', style: 'dim'} as const,
					...listApart(apart),
				]),
	];
}

function listApart(figures: readonly MarkedFigure[]): MarkedSpan[] {
	return figures.flatMap((marked) => [{text: ' '}, ...markFigure(marked)]);
}

/** `[44.9%]`, selected `▶44.9%◀`; while it waits for a decision `[?44.9%]`. */
function markFigure({
	figure: {id, printed},
	waiting,
}: MarkedFigure): MarkedSpan[] {
	const doubt = waiting ? '?' : '';
	return [
		{text: `[${doubt}`, whenSelected: `▶${doubt}`, figure: id},
		{text: printed, style: waiting ? 'plain' : 'figure', figure: id},
		{text: ']', whenSelected: '◀', figure: id},
	];
}
