import {type DateRange} from '../../domain/date-range.js';
import {type Columns, listClaimed} from './find-columns.js';
import {type TableRecord} from './parse-table.js';
import {readValue} from './read-value.js';

/**
 * The columns that tell the series of a long table apart where it does not say so: nothing is looked for unless a
 * period stands twice, and then it is every unclaimed column of words that is filled in on each row and not the same on
 * all. A column of remarks is rarely filled in, so it does not hide a row that stands twice.
 */
export function findTellingColumns(
	records: readonly TableRecord[],
	columns: Columns,
	periods: ReadonlyArray<DateRange | undefined>,
): number[] {
	const {indicator, breakdown} = columns;
	const keys = records.map(({cells}, index) =>
		JSON.stringify([
			periods[index],
			indicator === undefined ? undefined : cells[indicator],
		]),
	);
	if (breakdown.length > 0 || new Set(keys).size === keys.length) {
		return [];
	}

	return findWordColumns(records, listClaimed(columns)).filter(
		(index) =>
			records.every(({cells}) => cells[index] !== '') &&
			records.some(({cells}) => cells[index] !== records[0]!.cells[index]),
	);
}

/** Unclaimed columns that hold something that is no value. */
export function findWordColumns(
	records: readonly TableRecord[],
	claimed: ReadonlySet<number>,
): number[] {
	return [...(records[0]?.cells.keys() ?? [])].filter(
		(index) =>
			!claimed.has(index) &&
			records.some(({cells}) => readValue(cells[index]!) === undefined),
	);
}

/** The parts of a breakdown as one text, or `undefined` when all are empty. */
export function joinParts(
	cells: readonly string[],
	indexes: readonly number[],
): string | undefined {
	const parts = indexes
		.map((index) => cells[index])
		.filter((part) => part !== undefined && part !== '');
	return parts.length > 0 ? parts.join(' · ') : undefined;
}

/** The text of a cell, or `undefined` where there is no such column or nothing in it. */
export function textAt(
	cells: readonly string[],
	index: number | undefined,
): string | undefined {
	const text = index === undefined ? undefined : cells[index];
	return text === '' ? undefined : text;
}
