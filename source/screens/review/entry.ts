import {type Figure} from '../../domain/figure.js';
import {type Indicator} from '../../domain/indicator.js';
import {type ReviewEntry, type ReviewItem} from '../../domain/review.js';
import {type Store} from '../../store/open.js';

/** A figure that was read from a report, with what a person needs to decide about it. */
export type QueueEntry = {
	readonly id: string;
	readonly item: ReviewItem;
	/** Of the indicator, with its breakdown; absent where none is known. */
	readonly name?: string | undefined;
	/** Where the number stands in the sentence. */
	readonly start: number;
	readonly end: number;
	readonly paragraph: string;
	/** What was decided about it, in order. */
	readonly history: readonly ReviewEntry[];
};

export function loadEntry(
	store: Store,
	item: ReviewItem,
	paragraph: string,
	indicators: readonly Indicator[],
): QueueEntry {
	const {id, figure, span} = item;
	const offset = findSentence(paragraph, item);
	return {
		id,
		item,
		paragraph,
		name: nameFigure(figure, indicators),
		start: span.start - offset,
		end: span.end - offset,
		history: store.review.history(id),
	};
}

function nameFigure(
	{indicator: id, breakdown}: Figure,
	indicators: readonly Indicator[],
): string | undefined {
	const name = indicators.find((indicator) => indicator.id === id)?.name ?? id;
	return name !== undefined && breakdown ? `${name} (${breakdown})` : name;
}

/** The sentence of a paragraph that holds the number; the same sentence can come twice. */
function findSentence(paragraph: string, {sentence, span}: ReviewItem): number {
	return Math.max(0, paragraph.lastIndexOf(sentence, span.start));
}
