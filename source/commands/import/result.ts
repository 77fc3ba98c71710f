import * as v from 'valibot';
import {triageStatuses} from '../../domain/triage.js';
import {reviewItemShape} from '../shapes/review-item.js';

export const importResult = v.object({
	schema: v.literal('planwatch/import@1'),
	quarter: v.string(),
	file: v.string(),
	kind: v.picklist(['report', 'series']),
	/** The quarter's id that a report is of; null for a series. */
	report: v.nullable(v.string()),
	sections: v.number(),
	paragraphs: v.number(),
	/** Of a report: taken, waiting for a person, and as they were; with how many have their sentence. */
	figures: v.object({
		accepted: v.number(),
		review: v.number(),
		unchanged: v.number(),
		removed: v.number(),
		quoted: v.number(),
	}),
	/** Against the text that the store had of the report. */
	text: v.object({
		added: v.number(),
		changed: v.number(),
		removed: v.number(),
		unchanged: v.number(),
	}),
	/** What could not be read as it should be, and was brought in as it is. */
	problems: v.array(
		v.object({
			line: v.number(),
			column: v.string(),
			code: v.string(),
			message: v.string(),
			/** Where the file has pages, and the problem is on one. */
			page: v.nullable(v.number()),
		}),
	),
	/** The figures of a report that are new, with how sure the reading is and where each stands in its paragraph. */
	items: v.array(reviewItemShape),
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
