import * as v from 'valibot';
import {namedShape} from '../shapes/named.js';
import {triageStatuses} from '../../domain/triage.js';
import {errorShape} from '../shapes/error.js';
import {figureShape} from '../shapes/figure.js';
import {reviewItemShape} from '../shapes/review-item.js';

/** What a file comes to, in numbers. */
const counts = {
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
	/** What happened to its values: `unchanged` ones were there already. */
	rows: v.object({
		added: v.number(),
		changed: v.number(),
		unchanged: v.number(),
	}),
};

const kinds = ['report', 'series', 'package'] as const;

/** What became of the rows of each table of a data package; \`kept\` ones differ, and stay as the store has them. */
const tables = v.array(
	v.object({
		table: v.string(),
		added: v.number(),
		unchanged: v.number(),
		kept: v.number(),
	}),
);

export const importResult = v.object({
	schema: v.literal('planwatch/import@1'),
	/** Of the last report that came in, else the one that was asked for. */
	quarter: v.string(),
	/** The names of several stand with commas between them. */
	file: v.string(),
	kind: v.pipe(
		v.picklist([...kinds, 'several']),
		v.description(
			'several files have their own kinds in files; the numbers are then sums, and the lists hold what all of them brought',
		),
	),
	/** The quarter's id that a report is of; null for anything else. */
	report: v.nullable(v.string()),
	...counts,
	/** What could not be read as it should be, and was brought in as it is. */
	problems: v.array(
		v.object({
			file: v.string(),
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
	/** The figures of the text before that this one does not print, or prints otherwise. */
	gone: v.array(figureShape),
	series: v.array(
		v.object({
			indicator: namedShape,
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
	/** Of a data package. */
	tables,
	/** Exceptions of the indicators it touched, at the quarter. */
	exceptions: v.array(
		v.object({
			id: v.string(),
			status: v.picklist(triageStatuses),
			explanation: v.string(),
		}),
	),
	files: v.pipe(
		v.array(
			v.object({
				file: v.string(),
				/** Null for one that failed. */
				kind: v.nullable(v.picklist(kinds)),
				report: v.nullable(v.string()),
				/** False where all of it was there already, or nothing came in. */
				isChanged: v.boolean(),
				...counts,
				tables,
				error: v.nullable(errorShape),
			}),
		),
		v.description(
			'each file by itself, in the order given; one that failed has an error, left nothing and undid no other, and the exit code is 3',
		),
	),
	/** True when nothing was written: the answer says what would have been. */
	isDryRun: v.boolean(),
});

export type ImportResult = v.InferOutput<typeof importResult>;

/** What one file comes to. */
export type FileResult = Omit<
	ImportResult,
	'kind' | 'file' | 'files' | 'isDryRun'
> & {
	readonly kind: (typeof kinds)[number];
	readonly isChanged: boolean;
};
