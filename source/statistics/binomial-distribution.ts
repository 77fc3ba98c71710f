import {calculateIncompleteBeta} from './incomplete-beta.js';

/** Where a probability computed in float64 counts as reached; R's qbinom has the same kind of allowance. */
const allowance = 1 - 1e-13;

/**
 * Probability of at most `successes` in `trials`, each with the same probability: P(X ≤ k) = I₁₋ₚ(n − k, k + 1). The
 * upper tail P(X ≥ k) is the same function of failures: `calculateBinomialCdf(n − k, n, 1 − p)`.
 *
 * Source: M. Abramowitz, I. A. Stegun (1964), 26.5.24.
 *
 * @param successes Whole; below 0 gives 0, from `trials` on 1. @param trials Whole, 0 or greater.
 * @param probability Of one success, between 0 and 1.
 * @throws {RangeError} From the incomplete beta function, when `probability` is not one.
 * @example
 * calculateBinomialCdf(3, 10, 0.5); // 0.171875
 */
export function calculateBinomialCdf(
	successes: number,
	trials: number,
	probability: number,
): number {
	if (successes < 0) {
		return 0;
	}

	return successes >= trials
		? 1
		: calculateIncompleteBeta(
				1 - probability,
				trials - successes,
				successes + 1,
			);
}

/**
 * Quantile of the binomial distribution: the smallest number of successes that has at least probability `level` of not
 * being exceeded, as R's `qbinom`.
 *
 * @param level Between 0 and 1. @param trials Whole, 0 or greater. @param probability Of one success.
 * @throws {RangeError} When `level` or `probability` is not a probability.
 * @example
 * findBinomialQuantile(0.05, 23, 0.5); // 8
 */
export function findBinomialQuantile(
	level: number,
	trials: number,
	probability: number,
): number {
	if (!(level >= 0 && level <= 1)) {
		throw new RangeError(`${level} is not a probability`);
	}

	let low = 0;
	let high = trials;
	while (low < high) {
		const middle = Math.floor((low + high) / 2);
		if (
			calculateBinomialCdf(middle, trials, probability) >=
			level * allowance
		) {
			high = middle;
		} else {
			low = middle + 1;
		}
	}

	return low;
}
