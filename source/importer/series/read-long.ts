import {type ColumnMap} from './column-map.js';
import {type Fault, listColumns, quoteCell} from './fault.js';
import {findTellingColumns, joinParts, textAt} from './find-parts.js';
import {type Columns, findColumns} from './find-columns.js';
import {type Table} from './parse-table.js';
import {readNumbers} from './read-numbers.js';
import {readPeriods} from './read-periods.js';
import {type SeriesRow} from './series-row.js';

/** How a period may be written, for an error. */
const periodForms = '2023-09, Sep 2023, Q2 23/24 or 2023/24';

/** Reads a table with a row for each value. */
export function readLong(
	{header, records}: Table,
	map: ColumnMap,
	report: (fault: Fault) => void,
): SeriesRow[] {
	const {columns, faults} = findColumns(header, map);
	const all = [...faults, ...findMissing(columns, header)];
	for (const fault of all) {
		report(fault);
	}

	const {period: at} = columns;
	if (at === undefined || all.length > 0) {
		return [];
	}

	const periods = readPeriods(records.map(({cells}) => cells[at]!));
	const breakdown = [
		...columns.breakdown,
		...findTellingColumns(records, columns, periods),
	];
	return records.flatMap((record, index) => {
		const {line, cells} = record;
		const problem = (column: number, code: string, message: string) => {
			report({line, column: header[column]!, code, message});
		};

		const period = periods[index];
		if (!period) {
			problem(
				at,
				'not-a-period',
				`${quoteCell(cells[at]!)} is not a period like ${periodForms}`,
			);
		}

		const numbers = readNumbers(record, columns, problem);
		return period && numbers
			? [
					{
						line,
						indicator: textAt(cells, columns.indicator),
						breakdown: joinParts(cells, breakdown),
						period,
						...numbers,
					},
				]
			: [];
	});
}

function findMissing(columns: Columns, header: readonly string[]): Fault[] {
	const hasParts =
		columns.numerator !== undefined && columns.denominator !== undefined;
	const missing = [
		columns.period === undefined && 'period',
		columns.value === undefined && !hasParts && 'value',
	].filter((role) => role !== false);
	return missing.length === 0
		? []
		: [
				{
					line: 1,
					column: 'header',
					code: `no-${missing[0]}-column`,
					message: `no column for the ${missing.join(' or the ')} among ${listColumns(header)}`,
				},
			];
}
