import {type ColumnMap} from './column-map.js';
import {type Fault, listColumns, quoteCell} from './fault.js';
import {findColumns, listClaimed} from './find-columns.js';
import {findWordColumns, joinParts, textAt} from './find-parts.js';
import {type Table} from './parse-table.js';
import {readPeriods} from './read-periods.js';
import {readValue} from './read-value.js';
import {type SeriesRow} from './series-row.js';

/**
 * Reads a table with a column for each period and a row for each series. Columns of words that are not for the
 * indicator are parts of the breakdown, unless the map names those itself.
 */
export function readWide(
	{header, records}: Table,
	map: ColumnMap,
	report: (fault: Fault) => void,
): SeriesRow[] {
	const {columns, faults} = findColumns(header, map, [
		'indicator',
		'breakdown',
	]);
	const claimed = listClaimed(columns);
	const periods = findPeriodColumns(header, claimed);
	const all =
		periods.length > 0
			? faults
			: [
					...faults,
					{
						line: 1,
						column: 'header',
						code: 'no-period-columns',
						message: `no column of ${listColumns(header)} is named for a period`,
					},
				];
	for (const fault of all) {
		report(fault);
	}

	if (all.length > 0) {
		return [];
	}

	const breakdown =
		columns.breakdown.length > 0
			? columns.breakdown
			: findWordColumns(
					records,
					new Set([...claimed, ...periods.map(({index}) => index)]),
				);
	return records.flatMap(({line, cells}) =>
		periods.flatMap(({index, period}) => {
			const cell = readValue(cells[index]!);
			if (!cell) {
				report({
					line,
					column: header[index]!,
					code: 'not-a-number',
					message: `${quoteCell(cells[index]!)} is not a number`,
				});
				return [];
			}

			return [
				{
					line,
					indicator: textAt(cells, columns.indicator),
					breakdown: joinParts(cells, breakdown),
					period,
					...cell,
				},
			];
		}),
	);
}

/** The unclaimed columns whose names are periods, read together as the cells of one column are. */
function findPeriodColumns(
	header: readonly string[],
	claimed: ReadonlySet<number>,
) {
	const indexes = [...header.keys()].filter((index) => !claimed.has(index));
	const named = indexes.filter(
		(index) => readPeriods([header[index]!])[0] !== undefined,
	);
	const periods = readPeriods(named.map((index) => header[index]!));
	return named.map((index, position) => ({
		index,
		period: periods[position]!,
	}));
}
