import {type DateRange, type IsoDate} from './date-range.js';

/**
 * A quarter of the financial year, April to March. `startYear` is the calendar year the financial year begins in:
 * Q4 22/23 is `{startYear: 2022, number: 4}` and runs from 1 January to 31 March 2023.
 */
export type Quarter = {
	readonly startYear: number;
	readonly number: 1 | 2 | 3 | 4;
};

/** A quarter's id as reports are named: `2023-24-q2`. */
export type QuarterId = string;

const written = /^q\s*([1-4])\s+(?:20)?(\d{2})\s*\/\s*(?:20)?(\d{2})$/i;
const identified = /^20(\d{2})-(\d{2})-q([1-4])$/i;

/**
 * Reads a quarter as people write it (`Q2 23/24`, `q2 2023/24`) or as its id (`2023-24-q2`).
 *
 * @returns `undefined` when the text is not a quarter, or its two years do not follow each other.
 * @example
 * parseQuarter('Q2 23/24'); // {startYear: 2023, number: 2}
 */
export function parseQuarter(text: string): Quarter | undefined {
	const trimmed = text.trim();
	const asWritten = written.exec(trimmed);
	const asId = identified.exec(trimmed);
	const parts = asWritten
		? [asWritten[2], asWritten[3], asWritten[1]]
		: asId && [asId[1], asId[2], asId[3]];
	if (!parts) {
		return undefined;
	}

	const [start, end, number] = parts.map(Number) as [number, number, number];
	if ((start + 1) % 100 !== end) {
		return undefined;
	}

	return {startYear: 2000 + start, number: number as Quarter['number']};
}

/** `2023-24-q2`: sorts in time order as plain text. */
export function quarterId({startYear, number}: Quarter): QuarterId {
	return `${startYear}-${twoDigits(startYear + 1)}-q${number}`;
}

/** `Q2 23/24`, as the reports print it. */
export function quarterLabel({startYear, number}: Quarter): string {
	return `Q${number} ${twoDigits(startYear)}/${twoDigits(startYear + 1)}`;
}

/** `2023-24-q2` → `Q2 23/24`; an id that is none stays as it is. */
export function labelQuarter(id: QuarterId): string {
	const quarter = parseQuarter(id);
	return quarter ? quarterLabel(quarter) : id;
}

/** First and last day: Q1 22/23 → 2022-04-01 to 2022-06-30. */
export function quarterRange({startYear, number}: Quarter): DateRange {
	const firstMonth = number === 4 ? 1 : 1 + number * 3;
	const year = number === 4 ? startYear + 1 : startYear;
	const lastDay = {1: 30, 2: 30, 3: 31, 4: 31}[number];
	return {
		start: `${year}-${padded(firstMonth)}-01`,
		end: `${year}-${padded(firstMonth + 2)}-${lastDay}`,
	};
}

/** The quarter that a day falls in. */
export function quarterOf(date: IsoDate): Quarter {
	const [year, month] = date.split('-').map(Number) as [number, number];
	const startYear = month < 4 ? year - 1 : year;
	const number = month < 4 ? 4 : Math.floor((month - 1) / 3);
	return {startYear, number: number as Quarter['number']};
}

function twoDigits(year: number): string {
	return padded(year % 100);
}

function padded(value: number): string {
	return String(value).padStart(2, '0');
}
