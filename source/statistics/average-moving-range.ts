import {sumValues} from './sum.js';
import {countStated} from './values.js';

/** How far values usually lie from the one before them, and which ranges that rests on. */
export type AverageMovingRange = {
	/** In the unit of the values; `NaN` when there is no range at all. */
	readonly average: number;
	/** Ranges the average rests on. */
	readonly kept: number;
	/** Ranges left out as too large to be ordinary. */
	readonly screenedOut: number;
	/** Screening was asked for but would have left no width at all, so every range was kept. */
	readonly fellBack: boolean;
};

/**
 * Average of the moving ranges. With `screening` (3.267, the factor D₄ for ranges of two) ranges of that many averages
 * or more are left out, in one pass: a single jump then widens the limits less.
 *
 * Where screening keeps nothing, or only ranges of nothing, every value would lie outside limits of no width; the
 * unscreened average is used instead, and `fellBack` says so.
 *
 * Source: L. S. Nelson, Control charts for individual measurements, Journal of Quality Technology 14 (1982), 172–173.
 *
 * @param ranges From `calculateMovingRanges`; `NaN` where there is none.
 * @param screening A range is kept if it is less than this many averages; absent, all are kept.
 * @returns Never throws.
 * @example
 * averageMovingRange(Float64Array.of(NaN, 4, 3, 5, 4, 4, 40), 3.267); // {average: 4, kept: 5, screenedOut: 1, fellBack: false}
 * averageMovingRange(Float64Array.of(NaN, 0, 0), 3.267); // {average: 0, kept: 2, screenedOut: 0, fellBack: true}
 */
export function averageMovingRange(
	ranges: Float64Array,
	screening?: number,
): AverageMovingRange {
	const count = countStated(ranges);
	const average = sumValues(ranges) / count;
	const unscreened = {average, kept: count, screenedOut: 0, fellBack: false};
	if (screening === undefined || count === 0) {
		return unscreened;
	}

	const limit = screening * average;
	const usual = keepBelow(limit, ranges);
	const kept = countStated(usual);
	const screened = sumValues(usual) / kept;
	return screened > 0
		? {average: screened, kept, screenedOut: count - kept, fellBack: false}
		: {...unscreened, fellBack: true};
}

function keepBelow(limit: number, ranges: Float64Array): Float64Array {
	const {length} = ranges;
	const usual = new Float64Array(length);
	for (let index = 0; index < length; index++) {
		const range = ranges[index]!;
		usual[index] = range < limit ? range : Number.NaN;
	}

	return usual;
}
