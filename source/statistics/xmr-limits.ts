import {
	averageMovingRange,
	type AverageMovingRange,
} from './average-moving-range.js';
import {calculateMean} from './mean.js';
import {calculateMovingRanges} from './moving-ranges.js';
import {type Values} from './values.js';
import {type ChartLimits} from './zones.js';

export type XmrLimits = ChartLimits & {
	readonly halfWidth: number;
	readonly averageMovingRange: number;
	/** Natural process limits, in the unit of the values; not clipped to what the values can be. */
	readonly lower: number;
	readonly upper: number;
	/** Average moving ranges from the centre to a limit. */
	readonly multiplier: number;
	/** What the average moving range rests on. */
	readonly ranges: AverageMovingRange;
};

/**
 * Limits of an XmR chart (individual values and moving ranges): mean ± 2.66 × average moving range, in float64 and never
 * rounded before a test. With a prediction constant as multiplier, limits for a new point after a short baseline.
 *
 * Source: D. J. Wheeler, Understanding Variation (1993).
 *
 * @param values The baseline of one phase; `NaN` for what is missing or excluded, which leaves out both ranges beside it.
 * @param options `multiplier` and `screening` as a profile has them.
 * @returns Figures that need more values than there are, two neighbours at least, are `NaN`. Never throws.
 * @example
 * calculateXmrLimits([10.5, 11.2, 9.2, 10.1, 10.4, 10.5]).upper; // 12.444667
 * calculateXmrLimits([1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2], {screening: 3.267}).averageMovingRange; // 1
 */
export function calculateXmrLimits(
	values: Values,
	{
		multiplier = 2.66,
		screening,
	}: {readonly multiplier?: number; readonly screening?: number} = {},
): XmrLimits {
	const centre = calculateMean(values);
	const ranges = averageMovingRange(calculateMovingRanges(values), screening);
	const halfWidth = multiplier * ranges.average;
	return {
		centre,
		halfWidth,
		averageMovingRange: ranges.average,
		lower: centre - halfWidth,
		upper: centre + halfWidth,
		multiplier,
		ranges,
	};
}
