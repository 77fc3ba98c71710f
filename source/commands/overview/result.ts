import * as v from 'valibot';
import {namedShape} from '../shapes/named.js';
import {strands} from '../../domain/strand.js';

const count = v.object({figures: v.number(), indicators: v.number()});

export const overviewResult = v.object({
	schema: v.literal('planwatch/overview@1'),
	quarter: v.string(),
	label: v.string(),
	title: v.string(),
	reports: v.array(v.string()),
	/** Figures of the quarter's report that wait for review: they are in none of the counts. */
	waiting: v.number(),
	priorities: v.array(
		v.object({
			priority: v.number(),
			name: v.string(),
			...count.entries,
			open: v.number(),
			strands: v.array(
				v.object({strand: v.picklist(strands), ...count.entries}),
			),
		}),
	),
	/** Exceptions of the quarter by kind, worst kind first. */
	exceptions: v.array(
		v.object({kind: v.string(), open: v.number(), total: v.number()}),
	),
	/** Indicators by what changed since the report before; null in the first quarter. */
	since: v.nullable(
		v.object({
			quarter: v.string(),
			appeared: v.array(namedShape),
			silent: v.array(namedShape),
			/** With a figure in one of the two reports, and one that waits for review in the other. */
			toReview: v.array(namedShape),
		}),
	),
});

export type OverviewResult = v.InferOutput<typeof overviewResult>;
