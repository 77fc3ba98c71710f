import {calculateMean} from './mean.js';
import {type Values} from './values.js';
import {type ChartLimits} from './zones.js';

/**
 * Limits of a c chart: mean ± 3 √mean, for counts that vary only as chance makes them (Poisson). For small counts, whose
 * moving ranges say little.
 *
 * Source: D. C. Montgomery, Introduction to Statistical Quality Control, chapter 7.
 *
 * @param counts The baseline; `NaN` for what is missing or excluded.
 * @returns In events; `NaN` when no count is stated. Never throws.
 * @example
 * calculateCLimits([3, 5, 2, 6]); // {centre: 4, halfWidth: 6}
 */
export function calculateCLimits(
	counts: Values,
): ChartLimits & {readonly halfWidth: number} {
	const centre = calculateMean(counts);
	return {centre, halfWidth: 3 * Math.sqrt(centre)};
}
