import * as v from 'valibot';
import {strands} from '../../domain/strand.js';
import {abridgedOrigin} from '../shapes/commentary.js';
import {figureShape} from '../shapes/figure.js';

const pair = v.object({before: figureShape, after: figureShape});

export const compareResult = v.object({
	schema: v.literal('planwatch/compare@1'),
	/** The later of the two quarters. */
	quarter: v.string(),
	from: v.string(),
	to: v.string(),
	/** In the later report only. */
	new: v.array(figureShape),
	/** In the earlier report only. */
	gone: v.array(figureShape),
	/** Figures of the two that wait for review: they are compared with nothing. */
	waiting: v.object({from: v.number(), to: v.number()}),
	/** In one report only, of an indicator that has a figure in the other that waits. */
	unsettled: v.array(figureShape),
	changed: v.array(pair),
	unchanged: v.array(pair),
	/** Two values for one period. */
	restated: v.array(pair),
	/** The commentary side by side, in summaries or opening words; null where a report has none. */
	objectives: v.array(
		v.object({
			objective: v.string(),
			priority: v.number(),
			strand: v.picklist(strands),
			before: v.nullable(v.string()),
			beforeOrigin: v.nullable(abridgedOrigin),
			after: v.nullable(v.string()),
			afterOrigin: v.nullable(abridgedOrigin),
		}),
	),
});

export type CompareResult = v.InferOutput<typeof compareResult>;
