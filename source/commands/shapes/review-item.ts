import * as v from 'valibot';
import {type Paragraph} from '../../domain/document.js';
import {type ReviewItem, reviewStatuses} from '../../domain/review.js';
import {quoteSpan} from '../../importer/find-quotes.js';
import {figureShape} from './figure.js';
import {figureToJson, type Names} from './to-json.js';

/** A figure that was read from a report, with how sure the reading is and how it stands. */
export const reviewItemShape = v.object({
	...figureShape.entries,
	status: v.picklist(reviewStatuses),
	/** 0 to 1. */
	confidence: v.number(),
	reasons: v.array(v.string()),
	/** Where the number stands in its paragraph, in UTF-16 units. */
	span: v.object({start: v.number(), end: v.number()}),
	/** Who decided, and when; null where nobody has. */
	by: v.nullable(v.string()),
	at: v.nullable(v.string()),
});

export type ReviewItemJson = v.InferOutput<typeof reviewItemShape>;

/** @param paragraphs of the item's report. */
export function reviewItemToJson(
	item: ReviewItem,
	paragraphs: readonly Paragraph[],
	names: Names,
): ReviewItemJson {
	const {id, ordinal, span} = item;
	const {sentence, sentenceStart} = quoteSpan(id, paragraphs[ordinal]!, span);
	// A spread with more behind it makes an object of a kind of its own each time, of which there can be thousands.
	return Object.assign(figureToJson(item.figure, names), {
		quote: sentence,
		quoteSpan: {
			start: span.start - sentenceStart,
			end: span.end - sentenceStart,
		},
		status: item.status,
		confidence: item.confidence,
		reasons: [...item.reasons],
		span: {...span},
		by: item.by ?? null,
		at: item.at ?? null,
	});
}
