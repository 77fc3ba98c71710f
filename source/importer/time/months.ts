import {type DateRange} from '../../domain/date-range.js';

/** How every month's name begins, in lower case. */
export const monthStems = [
	'jan',
	'feb',
	'mar',
	'apr',
	'may',
	'jun',
	'jul',
	'aug',
	'sep',
	'oct',
	'nov',
	'dec',
];

/** A month's name as it stands in a sentence, capital first: "may" and "march" are words of their own. */
export const monthName =
	'(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)';

/** 1 to 12. */
export function readMonth(name: string): number {
	return monthStems.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** `23` and `2023` are the same year. */
export function readYear(text: string): number {
	const year = Number(text.replaceAll(/\D/g, ''));
	return year < 100 ? 2000 + year : year;
}

export function monthRange(year: number, month: number): DateRange {
	return {
		start: isoDay(year, month, 1),
		end: isoDay(year, month, lastDay(year, month)),
	};
}

export function financialYear(startYear: number): DateRange {
	return {start: isoDay(startYear, 4, 1), end: isoDay(startYear + 1, 3, 31)};
}

export function calendarYear(year: number): DateRange {
	return {start: isoDay(year, 1, 1), end: isoDay(year, 12, 31)};
}

/** The financial year that a day falls in, by the calendar year it begins in. */
export function financialYearOf(date: string): number {
	const [year, month] = date.split('-').map(Number) as [number, number];
	return month >= 4 ? year : year - 1;
}

/** The latest month of that number that does not begin after a day. */
export function latestMonth(month: number, date: string): DateRange {
	const year = Number(date.slice(0, 4));
	return monthRange(month > Number(date.slice(5, 7)) ? year - 1 : year, month);
}

export function isoDay(year: number, month: number, day: number): string {
	const bounded = Math.min(Math.max(day, 1), lastDay(year, month));
	return `${year}-${String(month).padStart(2, '0')}-${String(bounded).padStart(2, '0')}`;
}

function lastDay(year: number, month: number): number {
	return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
