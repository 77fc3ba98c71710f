import {type DateRange} from './date-range.js';

/** One value of a series that a person imported: a month of recorded crime, say. */
export type SeriesPoint = {
	readonly indicator: string;
	readonly breakdown?: string | undefined;
	readonly period: DateRange;
	/** Absent where the file says that it is not available or suppressed. */
	readonly value?: number | undefined;
	readonly status?: 'not-available' | 'suppressed' | undefined;
	readonly numerator?: number | undefined;
	readonly denominator?: number | undefined;
	/** Name of the file it came from. */
	readonly source: string;
};
