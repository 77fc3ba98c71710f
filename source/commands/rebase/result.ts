import * as v from 'valibot';
import {namedShape} from '../shapes/named.js';

export const rebaseResult = v.object({
	schema: v.literal('planwatch/rebase@1'),
	quarter: v.string(),
	indicator: namedShape,
	/** Every decision about its series, in order; the last one for a day holds. */
	log: v.array(
		v.object({
			breakdown: v.nullable(v.string()),
			from: v.string(),
			cause: v.string(),
			by: v.string(),
			at: v.string(),
			isWithdrawn: v.boolean(),
		}),
	),
	/** What can be said of its series now. */
	verdicts: v.array(
		v.object({breakdown: v.nullable(v.string()), explanation: v.string()}),
	),
});

export type RebaseResult = v.InferOutput<typeof rebaseResult>;
