import * as v from 'valibot';
import {indicatorShape} from '../shapes/indicator.js';

export const listResult = v.object({
	schema: v.literal('planwatch/list@1'),
	quarter: v.string(),
	indicators: v.array(indicatorShape),
});

export type ListResult = v.InferOutput<typeof listResult>;
