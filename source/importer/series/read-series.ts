import {type Problem} from '../problem.js';
import {type ColumnMap} from './column-map.js';
import {decodeText} from './decode-text.js';
import {type Fault} from './fault.js';
import {parseTable} from './parse-table.js';
import {readLong} from './read-long.js';
import {readWide} from './read-wide.js';
import {type SeriesRow} from './series-row.js';

export type ReadSeries = {
	/** In the order of the file; rows with a problem are not among them. */
	readonly rows: readonly SeriesRow[];
	readonly problems: readonly Problem[];
};

/**
 * Reads the series in a CSV file: a row for each value, or with `isWide` a column for each period.
 *
 * @param input the file's bytes, or its text. @param options.file its name in problems. @param options.map columns by
 * other names than their own.
 * @returns Never throws: whatever is wrong is a problem with line, column and value.
 * @example
 * readSeries('Month,Count\nSep 2023,"1,234"', {file: 'x.csv'}).rows;
 * // [{line: 2, period: {start: '2023-09-01', end: '2023-09-30'}, value: 1234}]
 */
export function readSeries(
	input: string | Uint8Array,
	{
		file,
		map = [],
		isWide = false,
	}: {
		readonly file: string;
		readonly map?: ColumnMap;
		readonly isWide?: boolean;
	},
): ReadSeries {
	const problems: Problem[] = [];
	const report = (fault: Fault) => {
		problems.push({file, ...fault});
	};

	const decoded = decodeText(input);
	if ('fault' in decoded) {
		report(decoded.fault);
		return {rows: [], problems};
	}

	const table = parseTable(decoded.text);
	for (const fault of table.faults) {
		report(fault);
	}

	if (table.header.length === 0) {
		return {rows: [], problems};
	}

	if (table.records.length === 0 && problems.length === 0) {
		report({
			line: 1,
			column: 'file',
			code: 'no-rows',
			message: 'there is nothing below the header',
		});
	}

	const rows = isWide
		? readWide(table, map, report)
		: readLong(table, map, report);
	return {rows, problems: problems.toSorted((a, b) => a.line - b.line)};
}
