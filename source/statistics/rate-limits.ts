import {calculateRates, poolRate} from './pooled-rate.js';
import {type Values} from './values.js';
import {type ChartLimits} from './zones.js';

/** Limits of a chart of rates or proportions, wider where the denominator is small. */
export type RateLimits = ChartLimits & {
	/** The rates or proportions themselves, to judge against the limits. */
	readonly rates: Float64Array;
	readonly halfWidth: Float64Array;
};

/**
 * Limits of a u chart: rate ± 3 √(rate / exposure), for counts with differing exposure that vary only as chance makes
 * them.
 *
 * Source: D. C. Montgomery, Introduction to Statistical Quality Control, chapter 7.
 *
 * @param counts Events. @param exposures As many; `NaN`, or nothing below the line, leaves the pair out.
 * @param centre Rate from another baseline; absent, pooled from these figures.
 * @returns Per unit of exposure. Never throws.
 * @example
 * calculateULimits([10, 12, 8], [5, 5, 5]).halfWidth; // [1.897, 1.897, 1.897]
 */
export function calculateULimits(
	counts: Values,
	exposures: Values,
	centre = poolRate(counts, exposures),
): RateLimits {
	return drawLimits({counts, exposures, centre, unitVariance: centre});
}

/**
 * Limits of a p chart: proportion ± 3 √(p (1 − p) / n), for proportions that vary only as chance makes them.
 *
 * Source: D. C. Montgomery, Introduction to Statistical Quality Control, chapter 7.
 *
 * @param successes Numerators. @param trials Denominators, as many; `NaN` leaves the pair out.
 * @param centre Proportion from another baseline; absent, pooled from these figures.
 * @returns As parts of 1, not clipped to 0 and 1. Never throws.
 * @example
 * calculatePLimits([12, 15, 8], [50, 50, 50]).halfWidth; // [0.179, 0.179, 0.179]
 */
export function calculatePLimits(
	successes: Values,
	trials: Values,
	centre = poolRate(successes, trials),
): RateLimits {
	return drawLimits({
		counts: successes,
		exposures: trials,
		centre,
		unitVariance: centre * (1 - centre),
	});
}

function drawLimits(figures: {
	counts: Values;
	exposures: Values;
	centre: number;
	unitVariance: number;
}): RateLimits {
	const rates = calculateRates(figures.counts, figures.exposures);
	const halfWidth = Float64Array.from(figures.exposures, (exposure) =>
		exposure > 0 ? 3 * Math.sqrt(figures.unitVariance / exposure) : Number.NaN,
	);
	return {centre: figures.centre, rates, halfWidth};
}
