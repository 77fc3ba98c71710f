import * as v from 'valibot';
import {namedShape} from '../shapes/named.js';

export const coverageResult = v.object({
	schema: v.literal('planwatch/coverage@1'),
	quarter: v.string(),
	/** Figures of the quarter's report that wait for review, of whatever topic. */
	waiting: v.number(),
	topics: v.array(
		v.object({
			topic: namedShape,
			service: v.picklist(['police', 'fire']),
			/** Figures of the quarter's report that belong to the topic. */
			figures: v.number(),
			/** Indicators of the topic with a figure in the quarter. */
			reported: v.array(namedShape),
			/** Indicators of the topic that only another quarter has a figure for. */
			silent: v.array(namedShape),
			/** Indicators of the topic whose figures in the quarter all wait for review. */
			toReview: v.array(namedShape),
		}),
	),
});

export type CoverageResult = v.InferOutput<typeof coverageResult>;
