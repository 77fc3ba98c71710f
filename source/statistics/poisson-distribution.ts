import {splitGamma} from './incomplete-gamma.js';

/**
 * Probability of at most `count` events where `mean` are expected: P(X ≤ k) = Q(k + 1, λ).
 *
 * Source: M. Abramowitz, I. A. Stegun (1964), 26.4.21.
 *
 * @param count Whole; below 0 gives 0. @param mean 0 or greater, in events.
 * @throws {RangeError} From the incomplete gamma function, when `mean` is negative.
 * @example
 * calculatePoissonCdf(3, 2); // 0.857123
 */
export function calculatePoissonCdf(count: number, mean: number): number {
	return count < 0 ? 0 : splitGamma(count + 1, mean).above;
}
