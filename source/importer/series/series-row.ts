import {type DateRange} from '../../domain/date-range.js';

/** Why a cell that should hold a value has none: nobody has it, or somebody keeps it back. */
export type MissingStatus = 'not-available' | 'suppressed';

/** What a sign beside a number says of its unit. */
export type ValueMark = 'percent' | 'gbp';

/** One value of a series in a file: a row of a long table, a cell of a wide one. */
export type SeriesRow = {
	/** Counted from 1; the header is line 1. */
	readonly line: number;
	readonly indicator?: string | undefined;
	/** What tells it from the other series of the indicator; several parts are joined by ` · `. */
	readonly breakdown?: string | undefined;
	readonly period: DateRange;
	/** Absent where it is not available or suppressed: `status` then says which. */
	readonly value?: number | undefined;
	readonly status?: MissingStatus | undefined;
	/** The sign that the value was written with, `%` or `£`. */
	readonly mark?: ValueMark | undefined;
	readonly numerator?: number | undefined;
	readonly denominator?: number | undefined;
};
