import * as v from 'valibot';
import {strands} from '../../domain/strand.js';

export const findResult = v.object({
	schema: v.literal('planwatch/find@1'),
	quarter: v.string(),
	words: v.string(),
	/** Best first: indicators, then figures, then commentary and paragraphs. */
	hits: v.array(
		v.object({
			kind: v.picklist(['indicator', 'figure', 'commentary', 'paragraph']),
			/** Id of the indicator or figure; report and objective of the commentary, and the number of a paragraph. */
			id: v.string(),
			title: v.string(),
			/** Where it belongs: the indicator's, or of the section that it stands in. */
			priority: v.nullable(v.number()),
			strand: v.nullable(v.picklist(strands)),
			text: v.string(),
			/** Of a paragraph: what stands around the words, each marked `«…»`. */
			excerpt: v.nullable(v.string()),
		}),
	),
});

export type FindResult = v.InferOutput<typeof findResult>;
