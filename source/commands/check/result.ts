import * as v from 'valibot';
import {triageStatuses} from '../../domain/triage.js';

export const checkResult = v.object({
	schema: v.literal('planwatch/check@1'),
	quarter: v.string(),
	/** False when the store is damaged or a figure is not where it says it was printed; the exit code is then 3. */
	isSound: v.boolean(),
	integrity: v.object({
		/** What SQLite says of the file. */
		faults: v.array(v.string()),
	}),
	provenance: v.object({
		figures: v.number(),
		/** Figures of reports whose document is in the store. */
		checked: v.number(),
		/** Reports whose document is not: their figures have a place and no text to check it by. */
		withoutDocument: v.array(v.string()),
		/** Figures whose value a person put in place of the printed one: `corrected by ann, printed 27.7%`. */
		corrected: v.array(v.object({figure: v.string(), message: v.string()})),
		problems: v.array(
			v.object({
				figure: v.string(),
				code: v.picklist(['no-paragraph', 'not-printed']),
				message: v.string(),
			}),
		),
	}),
	/** What the reports say against each other, of every quarter. It is no fault of the store. */
	contradictions: v.array(
		v.object({
			id: v.string(),
			status: v.picklist(triageStatuses),
			explanation: v.string(),
			figures: v.array(v.string()),
		}),
	),
});

export type CheckResult = v.InferOutput<typeof checkResult>;
