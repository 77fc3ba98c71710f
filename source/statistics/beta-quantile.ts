import {calculateIncompleteBeta} from './incomplete-beta.js';

/**
 * Quantile of the beta distribution: the `x` below which it has the given probability. By halving the interval until
 * float64 has nothing between its ends, which cannot miss as Newton's steps can.
 *
 * @param probability Between 0 and 1. @param a Greater than 0. @param b Greater than 0.
 * @returns Between 0 and 1.
 * @throws {RangeError} For arguments outside these.
 * @example
 * findBetaQuantile(0.6875, 2, 3); // 0.5
 */
export function findBetaQuantile(
	probability: number,
	a: number,
	b: number,
): number {
	if (!(probability >= 0 && probability <= 1)) {
		throw new RangeError(`${probability} is not a probability`);
	}

	if (probability === 0 || probability === 1) {
		return probability;
	}

	let low = 0;
	let high = 1;
	let middle = 0.5;
	while (low < middle && middle < high) {
		if (calculateIncompleteBeta(middle, a, b) < probability) {
			low = middle;
		} else {
			high = middle;
		}

		middle = (low + high) / 2;
	}

	return middle;
}
