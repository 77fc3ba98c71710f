import {type FigureQuote, type Paragraph} from '../domain/document.js';
import {type Figure, type Place} from '../domain/figure.js';
import {splitSentences} from './sentences.js';
import {type Span} from './span.js';

/**
 * Finds the sentence of each figure by its place and its printed characters. The figures of a paragraph are taken from left
 * to right, as they are printed.
 *
 * @param figures of one report, in its order.
 */
export function findQuotes(
	figures: readonly Figure[],
	paragraphs: readonly Paragraph[],
): {
	readonly quotes: readonly FigureQuote[];
	readonly missing: readonly Figure[];
} {
	const taken = new Map<number, Span[]>();
	const quotes: FigureQuote[] = [];
	const missing: Figure[] = [];
	for (const figure of figures) {
		const found = paragraphs
			.filter((paragraph) => keyOfPlace(paragraph) === keyOfPlace(figure))
			.map((paragraph) => ({
				paragraph,
				span: findPrinted(
					paragraph.text,
					figure.printed,
					taken.get(paragraph.ordinal) ?? [],
				),
			}))
			.find(({span}) => span !== undefined);
		if (!found?.span) {
			missing.push(figure);
			continue;
		}

		const {paragraph, span} = found;
		taken.set(paragraph.ordinal, [
			...(taken.get(paragraph.ordinal) ?? []),
			span,
		]);
		quotes.push(quoteSpan(figure.id, paragraph, span));
	}

	return {quotes, missing};
}

/** The sentence that a stretch of a paragraph stands in. */
export function quoteSpan(
	figure: string,
	{ordinal, text}: Pick<Paragraph, 'ordinal' | 'text'>,
	{start, end}: Span,
): FigureQuote {
	const sentences = splitSentences(text);
	const first = sentences.findLast((sentence) => sentence.start <= start)!;
	const last = sentences.find((sentence) => sentence.end >= end)!;
	return {
		figure,
		ordinal,
		sentence: text.slice(first.start, last.end).trimEnd(),
		sentenceStart: first.start,
		start,
		end,
	};
}

/** What tells one place of a report from another. */
export function keyOfPlace({
	priority,
	strand,
	objective,
	paragraph,
}: Omit<Place, 'report'>): string {
	return [priority, strand, objective, paragraph].join('/');
}

/** Gives each thing its key; what has the same one is told apart by its order: `a`, `a #2`. */
export function keyEach<T>(
	things: readonly T[],
	describe: (thing: T) => string,
): Map<string, T> {
	const counts = new Map<string, number>();
	return new Map(
		things.map((thing) => {
			const key = describe(thing);
			const count = (counts.get(key) ?? 0) + 1;
			counts.set(key, count);
			return [count === 1 ? key : `${key} #${count}`, thing];
		}),
	);
}

/** Behind the figures before it, else anywhere that none of them stands. */
function findPrinted(
	text: string,
	printed: string,
	taken: readonly Span[],
): Span | undefined {
	const free = listSpans(text, printed).filter(
		(span) =>
			!taken.some(({start, end}) => span.start < end && start < span.end),
	);
	const last = taken.at(-1)?.end ?? 0;
	return free.find(({start}) => start >= last) ?? free[0];
}

/** Hyphens, minus signs and the dash that Word makes of them are one: what is as long stands where it stood. */
export function alikeDashes(text: string): string {
	return text.replaceAll(/[\u2010-\u2013\u2212]/g, '-');
}

/** Whole numbers and words only: `5%` does not stand in `15%`, nor `12` in `12,500`. */
function listSpans(text: string, printed: string): Span[] {
	const spans: Span[] = [];
	const sought = alikeDashes(printed);
	const within = alikeDashes(text);
	let start = printed === '' ? -1 : within.indexOf(sought);
	while (start !== -1) {
		const end = start + printed.length;
		const isInside =
			(/^[\p{L}\d]/u.test(printed) &&
				/[\p{L}\d]$|\d[.,]$/u.test(text.slice(0, start))) ||
			(/[\p{L}\d]$/u.test(printed) &&
				/^(?:\p{L}|\d|[.,]\d)/u.test(text.slice(end)));
		if (!isInside) {
			spans.push({start, end});
		}

		start = within.indexOf(sought, start + 1);
	}

	return spans;
}
