import {findBetaQuantile} from './beta-quantile.js';
import {checkTwoCounts, type TwoCounts} from './two-counts-test.js';

export type RateRatio = {
	/** Later rate over earlier; absent when the earlier count is 0, since a ratio to nothing is not defined. */
	readonly ratio: number | undefined;
	readonly lower: number;
	/** `Infinity` when the earlier count is 0. */
	readonly upper: number;
};

/**
 * Ratio of two Poisson rates, with its exact conditional confidence interval: Clopper and Pearson's limits for the later
 * period's share of the events, as odds. It holds at least the stated confidence.
 *
 * Source: C. J. Clopper, E. S. Pearson, Biometrika 26 (1934), 404–413; the same interval as R's `poisson.test`.
 *
 * @param confidence Between 0 and 1, two-sided.
 * @throws {RangeError} When a count is not whole or negative, or an exposure is not above 0.
 * @example
 * calculateRateRatio({previous: 574, current: 516}); // {ratio: 0.898955, lower: 0.796626, upper: 1.014228}
 * calculateRateRatio({previous: 0, current: 5}); // {ratio: undefined, lower: 0.916356, upper: Infinity}
 */
export function calculateRateRatio(
	counts: TwoCounts,
	confidence = 0.95,
): RateRatio {
	const {previous, current, share} = checkTwoCounts(counts);
	const tail = (1 - confidence) / 2;
	const exposureOdds = share / (1 - share);
	return {
		ratio: previous === 0 ? undefined : current / previous / exposureOdds,
		lower:
			current === 0
				? 0
				: toOdds(findBetaQuantile(tail, current, previous + 1)) / exposureOdds,
		// The upper limit of the share, taken as the lower limit of the other share: close to 1 float64 has few digits.
		upper:
			previous === 0
				? Infinity
				: 1 /
					toOdds(findBetaQuantile(tail, previous, current + 1)) /
					exposureOdds,
	};
}

function toOdds(probability: number): number {
	return probability / (1 - probability);
}
