import {wholeMonths} from '../../domain/date-range.js';
import {type Figure} from '../../domain/figure.js';
import {type Indicator} from '../../domain/indicator.js';
import {isStated} from '../../domain/period.js';
import {type ExpectedRange, type Verdict} from '../../domain/verdict.js';
import {formatValue} from '../../format/value.js';

/** What decides how a value of an indicator is written. */
export type Measure = Pick<Indicator, 'type' | 'unit' | 'decimals'>;

export type ExpectedTexts = Readonly<Record<keyof ExpectedRange, string>>;

/** From here on a decimal more than the values have says nothing. */
const largeEnough = 100;

/**
 * What a verdict's limits are of when they are not of the values themselves: `each month less the same month a year
 * earlier`. To show such limits beside a value would be wrong.
 */
export function describeDifferences(
	{record: {season, treatment}}: Pick<Verdict, 'record'>,
	{type}: Pick<Measure, 'type'>,
): string | undefined {
	if (type === 'headcount') {
		return 'a headcount, so each value was judged less the one before';
	}

	if (treatment === 'differenced') {
		return 'rolling totals overlap, so each was judged less the one before';
	}

	return season === 'seasonal'
		? 'seasonal, so each month was judged less the same month a year earlier'
		: undefined;
}

/** Limits as they are shown: one decimal more than the values where that is to be seen, and no further than values go. */
export function formatExpected(
	expected: ExpectedRange,
	{type, unit, decimals}: Measure,
	isDifference = false,
): ExpectedTexts {
	const size = Math.max(Math.abs(expected.lower), Math.abs(expected.upper));
	const places = size >= largeEnough ? decimals : decimals + 1;
	const say = (value: number) =>
		formatValue(
			isDifference ? value : clipToNature(value, {type, unit}),
			unit,
			places,
		);
	return {
		centre: say(expected.centre),
		lower: say(expected.lower),
		upper: say(expected.upper),
	};
}

/** `5.2–65.1`, for the room beside a value; nothing where the limits are not of the values. */
export function abbreviateExpected(
	verdict: Verdict | undefined,
	measure: Measure,
): string {
	if (!verdict?.expected || describeDifferences(verdict, measure)) {
		return '';
	}

	const {lower, upper} = formatExpected(verdict.expected, measure);
	return `${lower}–${upper}`;
}

/** No count lies below zero and no share beyond the whole; limits may, and are tested as they were calculated. */
export function clipToNature(
	value: number,
	{type, unit}: Pick<Measure, 'type' | 'unit'>,
): number {
	if (type === 'other') {
		return value;
	}

	const most = unit === 'percent' ? 100 : Number.POSITIVE_INFINITY;
	return Math.min(most, Math.max(0, value));
}

/** A range for months says nothing of twelve months: a report may print the one where the other was imported. */
export function fitsPeriod(
	verdict: Verdict | undefined,
	latest: Figure | undefined,
): boolean {
	return (
		verdict?.period !== undefined &&
		latest !== undefined &&
		isStated(latest.period) &&
		wholeMonths(verdict.period) === wholeMonths(latest.period)
	);
}
