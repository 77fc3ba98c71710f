import * as v from 'valibot';
import {triageStatuses} from '../../domain/triage.js';

export const importResult = v.object({
	schema: v.literal('planwatch/import@1'),
	quarter: v.string(),
	file: v.string(),
	kind: v.literal('series'),
	/** What happened to its values: `unchanged` ones were there already. */
	rows: v.object({
		added: v.number(),
		changed: v.number(),
		unchanged: v.number(),
	}),
	series: v.array(
		v.object({
			indicator: v.object({id: v.string(), name: v.string()}),
			breakdown: v.nullable(v.string()),
			isNew: v.boolean(),
			values: v.number(),
			missing: v.number(),
			from: v.string(),
			to: v.string(),
			/** What can be said of it now, at the quarter. */
			verdict: v.nullable(v.string()),
		}),
	),
	/** Exceptions of the indicators it touched, at the quarter. */
	exceptions: v.array(
		v.object({
			id: v.string(),
			status: v.picklist(triageStatuses),
			explanation: v.string(),
		}),
	),
	/** True when nothing was written: the answer says what would have been. */
	isDryRun: v.boolean(),
});

export type ImportResult = v.InferOutput<typeof importResult>;
