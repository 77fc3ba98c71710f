import {type Paragraph} from '../../domain/document.js';
import {type QuarterId, labelQuarter} from '../../domain/quarter.js';
import {type Commentary} from '../../domain/report.js';
import {type Store} from '../../store/open.js';
import {
	type MarkedFigure,
	type Passage,
	type PassageParagraph,
} from './passage.js';

/** A figure with the paragraph that its text was found in. */
type Found = MarkedFigure & {readonly ordinal?: number | undefined};

/** What a report says, objective by objective, in the order of print. */
export function loadPassages(store: Store, report: QuarterId): Passage[] {
	const names = new Map(
		store.reports.objectives().map(({id, name}) => [id, name]),
	);
	const paragraphs = groupByObjective(store.documents.paragraphs(report));
	const figures = groupByObjective(loadFigures(store, report));
	const commentary = groupByObjective(
		store.reports.commentary().filter((entry) => entry.report === report),
	);
	const objectives = new Set([...paragraphs.keys(), ...commentary.keys()]);
	return [...objectives].map((objective): Passage => {
		const own = paragraphs.get(objective) ?? [];
		const entries = commentary.get(objective) ?? [];
		const {priority, strand} = own[0] ?? entries[0]!;
		const found = figures.get(objective) ?? [];
		return {
			report,
			priority,
			strand,
			objective,
			name: names.get(objective) ?? objective,
			heading: findOtherHeading(entries, report),
			...(own.length > 0
				? {count: own.length, paragraphs: placeInText(own, found)}
				: {
						count: entries.reduce((sum, entry) => sum + entry.paragraphs, 0),
						paragraphs: groupByNumber(found),
						summary: entries.map(({summary}) => summary).join(' '),
					}),
		};
	});
}

/** The figures that count and those that wait for a decision, from left to right where they were found in the text. */
function loadFigures(
	store: Store,
	report: QuarterId,
): Array<Found & {readonly objective: string}> {
	const quotes = new Map(
		store.documents.quotes(report).map((quote) => [quote.figure, quote]),
	);
	const accepted = store.figures.ofReport(report).map((figure): Found => {
		const quote = quotes.get(figure.id);
		return {figure, ordinal: quote?.ordinal, span: quote};
	});
	const waiting = store.review
		.ofReport(report)
		.filter(({status}) => status === 'waiting')
		.map(({figure, ordinal, span, confidence, reasons}): Found => ({
			figure,
			ordinal,
			span,
			waiting: {confidence, reasons},
		}));
	return [...accepted, ...waiting]
		.map((found) => ({...found, objective: found.figure.objective}))
		.toSorted(
			(a, b) =>
				(a.ordinal ?? 0) - (b.ordinal ?? 0) ||
				(a.span?.start ?? 0) - (b.span?.start ?? 0),
		);
}

function placeInText(
	paragraphs: readonly Paragraph[],
	figures: readonly Found[],
): PassageParagraph[] {
	return paragraphs.map(({ordinal, paragraph, text}, index) => ({
		paragraph,
		text,
		figures: figures.filter((found) =>
			found.ordinal === undefined
				? index === findByNumber(paragraphs, found)
				: found.ordinal === ordinal,
		),
	}));
}

/** A figure that its paragraph does not print still belongs to it. */
function findByNumber(
	paragraphs: readonly Paragraph[],
	{figure}: Found,
): number {
	return Math.max(
		0,
		paragraphs.findIndex(({paragraph}) => paragraph === figure.paragraph),
	);
}

function groupByNumber(figures: readonly Found[]): PassageParagraph[] {
	const numbers = new Set(figures.map(({figure}) => figure.paragraph));
	return [...numbers]
		.toSorted((a, b) => a - b)
		.map((paragraph) => ({
			paragraph,
			figures: figures.filter(({figure}) => figure.paragraph === paragraph),
		}));
}

function findOtherHeading(
	entries: readonly Commentary[],
	report: QuarterId,
): string | undefined {
	return entries.find(({heading}) => heading !== labelQuarter(report))?.heading;
}

function groupByObjective<T extends {readonly objective: string}>(
	items: readonly T[],
): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const item of items) {
		const group = groups.get(item.objective);
		if (group) {
			group.push(item);
		} else {
			groups.set(item.objective, [item]);
		}
	}

	return groups;
}
