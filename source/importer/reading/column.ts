import {type Mention} from '../numbers/mention.js';
import {findColumn} from '../structure/table.js';
import {type Clock} from '../time/clock.js';
import {readLeadPeriod} from './lead-period.js';
import {type ReadRole} from './role.js';
import {type Based} from './settle-time.js';

/** What the heading of its column says of a figure in a table. */
export type Column = {
	readonly period: Based;
	/** Of a number that its own words make nothing else. */
	readonly role: ReadRole;
};

/**
 * Reads the heading over a cell. A column that is of an earlier time than the first is there to be compared with.
 *
 * @param row the text of the cell's row.
 */
export function readColumn(
	columns: readonly string[],
	row: string,
	{start}: Mention,
	clock: Clock,
): Column | undefined {
	const periods = columns.map((heading) => readLeadPeriod(heading, clock));
	const period = periods[findColumn(row, start)];
	if (!period) {
		return undefined;
	}

	const first = periods.find((other) => other !== undefined)!;
	return {
		period,
		role:
			period.stretch.range.end < first.stretch.range.end
				? {role: 'baseline', sign: 'in the column of an earlier time'}
				: {role: 'level', sign: 'in the column of its time'},
	};
}
