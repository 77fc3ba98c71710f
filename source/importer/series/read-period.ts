import {
	type DateRange,
	isDate,
	parseDateRange,
} from '../../domain/date-range.js';
import {parseQuarter, quarterRange} from '../../domain/quarter.js';
import {
	calendarYear,
	financialYear,
	monthName,
	monthRange,
	readMonth,
	readYear,
} from '../time/months.js';

const name = String.raw`(${monthName})\.?`;
const year = String.raw`((?:19|20)\d{2}|\d{2})`;
const between = String.raw`[\s'\-]*`;

const patterns = {
	month: /^((?:19|20)\d{2})-?(0[1-9]|1[0-2])$/,
	monthName: new RegExp(`^${name}${between}${year}$`, 'i'),
	yearFirst: new RegExp(String.raw`^((?:19|20)\d{2})${between}${name}$`, 'i'),
	financialYear: /^(?:fy\s*)?((?:20|19)?\d{2})\/((?:20|19)?\d{2})$/i,
	/** With a hyphen only where it cannot be a month: `2022-23`. */
	hyphenated: /^((?:20|19)\d{2})-(\d{2})$/,
	quarterLast: /^((?:20)?\d{2}[/-](?:20)?\d{2})\s*-?(q[1-4])$/i,
	calendarYear: /^(?:19|20)\d{2}$/,
	isoDay: /^(\d{4}-\d{2}-\d{2})(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?$/,
	britishDay: /^(\d{1,2})\/(\d{1,2})\/((?:19|20)\d{2})(?: 00:00(?::00)?)?$/,
	namedDay: new RegExp(String.raw`^(\d{1,2})[\s\-]${name}[\s\-]${year}$`, 'i'),
};

/**
 * Reads a period as one cell says it; what only its column can settle is left to `readPeriods`.
 *
 * @returns `undefined` for anything else.
 * @example
 * readPeriod('Q2 23/24'); // {start: '2023-07-01', end: '2023-09-30'}
 * readPeriod('Sep-23'); // {start: '2023-09-01', end: '2023-09-30'}
 */
export function readPeriod(text: string): DateRange | undefined {
	const day = readDay(text);
	return day === undefined
		? (readMonthCell(text) ??
				readQuarterCell(text) ??
				readYearCell(text) ??
				parseDateRange(text.replaceAll(' ', '')))
		: {start: day, end: day};
}

/** A single day, in ISO form: `2023-09-30`, `30/09/2023` (day first, as Britain writes it), `30 Sep 2023`, midnight or no time. */
export function readDay(text: string): string | undefined {
	const iso = patterns.isoDay.exec(text)?.[1];
	const british = patterns.britishDay.exec(text);
	const named = patterns.namedDay.exec(text);
	const date =
		iso ??
		(british && join(Number(british[3]), Number(british[2]), british[1]!)) ??
		(named && join(readYear(named[3]!), readMonth(named[2]!), named[1]!));
	return date && isDate(date) ? date : undefined;
}

/** `2022-23` as a financial year: `undefined` unless the second year follows the first. */
export function readHyphenatedYear(text: string): DateRange | undefined {
	const match = patterns.hyphenated.exec(text);
	return match ? followingYears(match[1]!, match[2]!) : undefined;
}

function readMonthCell(text: string): DateRange | undefined {
	const digits = patterns.month.exec(text);
	if (digits) {
		return monthRange(Number(digits[1]), Number(digits[2]));
	}

	const named = patterns.monthName.exec(text);
	const reversed = patterns.yearFirst.exec(text);
	const [month, of] = named
		? [named[1], named[2]]
		: [reversed?.[2], reversed?.[1]];
	return month && of ? monthRange(readYear(of), readMonth(month)) : undefined;
}

function readQuarterCell(text: string): DateRange | undefined {
	const turned = text.replace(
		patterns.quarterLast,
		(_, years: string, number: string) =>
			`${number} ${years.replace('-', '/')}`,
	);
	const quarter = parseQuarter(turned);
	return quarter && quarterRange(quarter);
}

function readYearCell(text: string): DateRange | undefined {
	if (patterns.calendarYear.test(text)) {
		return calendarYear(Number(text));
	}

	const match = patterns.financialYear.exec(text);
	return match
		? followingYears(match[1]!, match[2]!)
		: readHyphenatedYear(text);
}

function followingYears(from: string, to: string): DateRange | undefined {
	const start = readYear(from);
	return (start + 1) % 100 === Number(to) % 100 &&
		(to.length === 2 || Number(to) === start + 1)
		? financialYear(start)
		: undefined;
}

function join(of: number, month: number, day: string): string {
	return `${of}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
