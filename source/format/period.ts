import {
	type DateRange,
	type IsoDate,
	wholeMonths,
} from '../domain/date-range.js';
import {type Period, type PeriodKind} from '../domain/period.js';

const months = [
	'Jan',
	'Feb',
	'Mar',
	'Apr',
	'May',
	'Jun',
	'Jul',
	'Aug',
	'Sep',
	'Oct',
	'Nov',
	'Dec',
] as const;

/**
 * A period as one would say it.
 *
 * @example
 * formatPeriod({kind: '12-months', start: '2022-10-01', end: '2023-09-30', basis: 'sentence'}); // '12 months to Sep 2023'
 */
export function formatPeriod(period: Period): string {
	switch (period.kind) {
		case 'not-stated': {
			return 'period not stated';
		}

		case '12-months': {
			return `12 months to ${formatMonth(period.end)}`;
		}

		case 'month': {
			return formatMonth(period.end);
		}

		// A year to date as well: "the year to September" would be understood as twelve months.
		case 'quarter':
		case 'year-to-date': {
			return formatMonths(period);
		}

		case 'financial-year': {
			return `${period.start.slice(0, 4)}/${period.end.slice(2, 4)}`;
		}

		case 'as-at': {
			return `at ${formatDay(period.end)}`;
		}

		case 'since': {
			return `since ${formatMonth(period.start)}`;
		}

		case 'other': {
			return describeSpan(period);
		}
	}
}

/** A range of days that may not say of what kind it is. */
export function formatRange(
	range: DateRange & {readonly kind?: PeriodKind},
): string {
	return formatPeriod({
		...range,
		kind: range.kind ?? guessKind(range),
		basis: 'sentence',
	});
}

function guessKind(range: DateRange): PeriodKind {
	if (range.start === range.end) {
		return 'as-at';
	}

	const kinds = {1: 'month', 3: 'quarter', 12: '12-months'} as const;
	const length = wholeMonths(range);
	return length === 1 || length === 3 || length === 12
		? kinds[length]
		: 'other';
}

/** `2023-09-30` → `Sep 2023`. */
export function formatMonth(date: IsoDate): string {
	return `${months[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`;
}

/** `Apr–Sep 2023`, `Apr 2023–Jan 2024`, `Apr 2023`. */
function formatMonths({start, end}: DateRange): string {
	const [from, to] = [formatMonth(start), formatMonth(end)];
	const isOneYear = start.slice(0, 4) === end.slice(0, 4);
	return from === to ? to : `${isOneYear ? from.slice(0, 3) : from}–${to}`;
}

/** `2023-09-30` → `30 Sep 2023`. */
export function formatDay(date: IsoDate): string {
	return `${Number(date.slice(8, 10))} ${formatMonth(date)}`;
}

/** The end of a period in the room of a chart's axis: `2023-09-30` → `Sep 23`. */
export function formatShortMonth(date: IsoDate): string {
	return `${formatMonth(date).slice(0, 3)} ${date.slice(2, 4)}`;
}

function describeSpan(range: DateRange): string {
	const length = wholeMonths(range);
	return length
		? `${length} months to ${formatMonth(range.end)}`
		: `${formatDay(range.start)} to ${formatDay(range.end)}`;
}
