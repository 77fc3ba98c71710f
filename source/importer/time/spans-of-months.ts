import {
	addDays,
	type DateRange,
	type IsoDate,
	shiftMonths,
	wholeMonths,
} from '../../domain/date-range.js';
import {type PeriodKind} from '../../domain/period.js';
import {financialYear, financialYearOf} from './months.js';

/** A span and what sort of span it is. */
export type Stretch = {readonly range: DateRange; readonly kind: PeriodKind};

/**
 * The months that end on a day.
 *
 * @example
 * endMonths('2023-09-30', 12).range; // {start: '2022-10-01', end: '2023-09-30'}
 */
export function endMonths(end: IsoDate, months: number): Stretch {
	const before = shiftMonths({start: end, end}, -months).end;
	return nameMonths({start: addDays(before, 1), end}, months);
}

/** The months that begin on a day: "the nine months from April". */
export function beginMonths(start: IsoDate, months: number): Stretch {
	const after = shiftMonths({start, end: start}, months).start;
	return nameMonths({start, end: addDays(after, -1)}, months);
}

/** The same stretch, some months away. */
export function moveStretch({range, kind}: Stretch, months: number): Stretch {
	return {range: shiftMonths(range, months), kind};
}

/**
 * The first months of a year.
 */
export function startMonths({start, end}: DateRange, months: number): Stretch {
	const rest = endMonths(end, 12 - months).range;
	return {range: {start, end: addDays(rest.start, -1)}, kind: 'year-to-date'};
}

/** From the first day of the financial year to a day. */
export function yearToDate(end: IsoDate): Stretch {
	return {
		range: {start: financialYear(financialYearOf(end)).start, end},
		kind: 'year-to-date',
	};
}

/** What sort of span it is from one day to another. */
export function nameSpan(range: DateRange): Stretch {
	const months = wholeMonths(range);
	const isFinancialYear = months === 12 && range.start.slice(5, 7) === '04';
	return months === undefined
		? {range, kind: 'other'}
		: isFinancialYear
			? {range, kind: 'financial-year'}
			: nameMonths(range, months);
}

/**
 * What sort of span it is from one month to another: what has run for more than a year up to the report runs since it began.
 *
 * @param latest the report's last day.
 */
export function nameRun(range: DateRange, latest: IsoDate): Stretch {
	const isLong = range.start < endMonths(range.end, 12).range.start;
	return isLong && range.end === latest
		? {range, kind: 'since'}
		: nameSpan(range);
}

function nameMonths(range: DateRange, months: number): Stretch {
	const isAligned =
		Number(range.start.slice(5, 7)) % 3 === 1 && range.start.endsWith('-01');
	if (months === 12) {
		return {range, kind: '12-months'};
	}

	return {
		range,
		kind:
			months === 1 ? 'month' : months === 3 && isAligned ? 'quarter' : 'other',
	};
}
