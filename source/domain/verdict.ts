import {type DateRange} from './date-range.js';

/** What can be said of a series at its reporting period. Detection never looks at which way is better. */
export const verdictNames = [
	'exceptional',
	'different',
	'indicative',
	'expected',
	'not-assessable',
] as const;

export type VerdictName = (typeof verdictNames)[number];

/** Why nothing can be said. */
export const notAssessableReasons = [
	'single-figure',
	'no-counts',
	'bound',
	'overlapping-windows',
	'too-few-points',
	'no-variation',
	'census',
	'rank',
	'ambiguous-reading',
	'bad-data',
] as const;

export type NotAssessableReason = (typeof notAssessableReasons)[number];

/** How much the verdict rests on: `few` is 3–7 points, `trial` 8–11, `provisional` 12–19, `established` 20 and more. */
export const evidenceGrades = [
	'two-figure',
	'few',
	'trial',
	'provisional',
	'established',
] as const;

export type Evidence = (typeof evidenceGrades)[number];

export type Side = 'high' | 'low' | 'mixed';

/** The range in which the value would be expected, in the unit of the indicator. */
export type ExpectedRange = {
	readonly centre: number;
	readonly lower: number;
	readonly upper: number;
};

export type Verdict = {
	readonly verdict: VerdictName;
	/** Only when nothing can be assessed. */
	readonly reason?: NotAssessableReason | undefined;
	readonly evidence?: Evidence | undefined;
	readonly side?: Side | undefined;
	readonly period?: DateRange | undefined;
	/** The earlier period, where the verdict is of two. */
	readonly against?: DateRange | undefined;
	readonly value?: number | undefined;
	readonly expected?: ExpectedRange | undefined;
	/** One sentence of plain English. */
	readonly explanation: string;
	/** What it would take to assess it. */
	readonly needed?: string | undefined;
	/** Everything the verdict rests on, for whoever wants to work it out again. */
	readonly record: VerdictRecord;
};

/** Named numbers, texts and lists: written to the store and JSON as it is. */
export type VerdictRecord = Readonly<Record<string, unknown>>;
