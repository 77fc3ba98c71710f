import {type DateRange} from '../../domain/date-range.js';

/** What a reader of the report knows about its time. */
export type Clock = {
	/** The report's quarter. */
	readonly quarter: DateRange;
};
