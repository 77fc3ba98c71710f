import {type DateRange} from './date-range.js';
import {type Period} from './period.js';
import {type QuarterId} from './quarter.js';
import {type Strand} from './strand.js';
import {type Unit} from './unit.js';

/**
 * What a number does in its sentence. `level`: the value itself. `change`: a difference, against something. `peer`:
 * somebody else's value. `baseline`: an earlier own value given for comparison. `target`: a target, standard or
 * aspiration. `rank`: a position. `range`: a span, ceiling or threshold that says what qualifies.
 */
export const roles = [
	'level',
	'change',
	'peer',
	'baseline',
	'target',
	'rank',
	'range',
] as const;

export type Role = (typeof roles)[number];

export const qualifiers = [
	'about',
	'over',
	'at-least',
	'under',
	'just-under',
	'just-over',
	'up-to',
] as const;

export type Qualifier = (typeof qualifiers)[number];

export type ChangeDirection = 'up' | 'down';

/**
 * How to take a "%" that says how much a percentage moved: in percentage points, relative to the earlier value, or
 * `either` where the print does not settle it.
 */
export const readings = ['points', 'relative', 'either'] as const;

export type Reading = (typeof readings)[number];

/** Where something stands: report › priority › strand › objective › paragraph. */
export type Place = {
	readonly report: QuarterId;
	readonly priority: number;
	readonly strand: Strand;
	/** Id of the objective. */
	readonly objective: string;
	/** Counted from 1 under the objective. */
	readonly paragraph: number;
};

/** The sentence of a report that a figure stands in, once its document is in the store. */
export type Quote = {
	readonly sentence: string;
	/** Where the number stands in the sentence: `start` inclusive, `end` exclusive. */
	readonly start: number;
	readonly end: number;
};

/** One published number, as it was printed. */
export type Figure = Place & {
	/** Unique and stable: `2023-24-q2/041`. */
	readonly id: string;
	/** The characters of the number in the report: `£1.3m`, `three quarters`. */
	readonly printed: string;
	/** Id of the indicator; absent where the number measures nothing that is followed. */
	readonly indicator?: string | undefined;
	/** Narrows the indicator: `high risk`, `rural`. */
	readonly breakdown?: string | undefined;
	readonly role: Role;
	/** Magnitude: `direction` carries the sign of a change. Seconds for times, pounds for money. */
	readonly value: number;
	/** Closes a range. */
	readonly valueTo?: number | undefined;
	readonly unit: Unit;
	readonly qualifier?: Qualifier | undefined;
	readonly direction?: ChangeDirection | undefined;
	/** What a change is against: `previous 12 months`, `national average`. */
	readonly reference?: string | undefined;
	readonly referencePeriod?: DateRange | undefined;
	readonly period: Period;
	readonly reading?: Reading | undefined;
	readonly numerator?: number | undefined;
	readonly denominator?: number | undefined;
	readonly note?: string | undefined;
	readonly quote?: Quote | undefined;
	/** The file of an imported series: such a value was printed in no report, and its place is its indicator's. */
	readonly source?: string | undefined;
};
