/** Days are ISO 8601 texts (`2023-09-30`): they compare and sort as they are, and have no time zone to go wrong. */
export type IsoDate = string;

/** Both ends are included. */
export type DateRange = {
	readonly start: IsoDate;
	readonly end: IsoDate;
};

const isoDate = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Reads an ISO 8601 interval of days.
 *
 * @returns `undefined` for anything else: a day that does not exist, or an end before its start.
 * @example
 * parseDateRange('2022-10-01/2023-09-30'); // {start: '2022-10-01', end: '2023-09-30'}
 */
export function parseDateRange(text: string): DateRange | undefined {
	const [start, end, ...rest] = text.split('/');
	if (
		!start ||
		!end ||
		rest.length > 0 ||
		!isDate(start) ||
		!isDate(end) ||
		end < start
	) {
		return undefined;
	}

	return {start, end};
}

/** True for a day that exists: `2023-02-29` does not. */
export function isDate(text: string): boolean {
	return isoDate.test(text) && toIso(toUtc(text)) === text;
}

/** Whole days since 1 January 1970. */
export function dayNumber(date: IsoDate): number {
	return Math.round(toUtc(date) / 86_400_000);
}

/** The day `count` days later (earlier when negative). */
export function addDays(date: IsoDate, count: number): IsoDate {
	return toIso(toUtc(date) + count * 86_400_000);
}

/**
 * The same span `count` months later (earlier when negative). A range that ends on the last day of a month still
 * does: the twelve months to June 2022, moved by −12, are the twelve months to June 2021.
 */
export function shiftMonths({start, end}: DateRange, count: number): DateRange {
	const shiftedStart = shiftMonth(start, count);
	const isMonthEnd = addDays(end, 1).endsWith('-01');
	const shiftedEnd = isMonthEnd
		? addDays(shiftMonth(addDays(end, 1), count), -1)
		: shiftMonth(end, count);
	return {start: shiftedStart, end: shiftedEnd};
}

/**
 * How many whole calendar months a range covers, or `undefined` when it does not begin on the first and end on the
 * last day of a month.
 */
export function wholeMonths({start, end}: DateRange): number | undefined {
	const dayAfter = addDays(end, 1);
	if (!start.endsWith('-01') || !dayAfter.endsWith('-01')) {
		return undefined;
	}

	return monthNumber(dayAfter) - monthNumber(start);
}

export function rangesOverlap(a: DateRange, b: DateRange): boolean {
	return a.start <= b.end && b.start <= a.end;
}

function shiftMonth(date: IsoDate, count: number): IsoDate {
	const [year, month, day] = date.split('-').map(Number) as [
		number,
		number,
		number,
	];
	const lastDay = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
	return toIso(Date.UTC(year, month - 1 + count, Math.min(day, lastDay)));
}

function monthNumber(date: IsoDate): number {
	const [year, month] = date.split('-').map(Number) as [number, number];
	return year * 12 + month;
}

function toUtc(date: IsoDate): number {
	const [year, month, day] = date.split('-').map(Number) as [
		number,
		number,
		number,
	];
	return Date.UTC(year, month - 1, day);
}

function toIso(time: number): IsoDate {
	return new Date(time).toISOString().slice(0, 10);
}
