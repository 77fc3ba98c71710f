import {splitGamma} from './incomplete-gamma.js';

/**
 * Probability that a standard normal value is at most `z`: Φ(z) = ½ Q(½, z²/2) on the left. Tails keep their digits.
 *
 * Source: M. Abramowitz, I. A. Stegun (1964), 6.5.17.
 *
 * @returns A probability. Never throws.
 * @example
 * calculateNormalCdf(1.959964); // 0.975
 * calculateNormalCdf(-3); // 0.0013499
 */
export function calculateNormalCdf(z: number): number {
	if (Number.isNaN(z)) {
		return Number.NaN;
	}

	const tail = splitGamma(0.5, z ** 2 / 2).above / 2;
	return z < 0 ? tail : 1 - tail;
}

/**
 * Two-sided p of a standard normal statistic: how often chance alone would bring it this far from 0, either way.
 *
 * @returns A probability; 0.0027 at z = 3. Never throws.
 * @example
 * calculateTwoSidedP(3); // 0.0027
 * calculateTwoSidedP(-1.96); // 0.05
 */
export function calculateTwoSidedP(z: number): number {
	return 2 * calculateNormalCdf(-Math.abs(z));
}

/**
 * Quantile of the standard normal distribution, the inverse of Φ: a rational start, then three of Halley's steps, each of
 * which triples the correct digits.
 *
 * Source: M. Abramowitz, I. A. Stegun (1964), 26.2.23 (start, error below 4.5e−4).
 *
 * @param probability Between 0 and 1; `∓Infinity` at its ends.
 * @throws {RangeError} When it is not a probability.
 * @example
 * findNormalQuantile(0.975); // 1.959963985
 */
export function findNormalQuantile(probability: number): number {
	if (!(probability >= 0 && probability <= 1)) {
		throw new RangeError(`${probability} is not a probability`);
	}

	if (probability > 0.5) {
		return -findNormalQuantile(1 - probability);
	}

	if (probability === 0) {
		return -Infinity;
	}

	const t = Math.sqrt(-2 * Math.log(probability));
	let z =
		(2.515_517 + 0.802_853 * t + 0.010_328 * t ** 2) /
			(1 + 1.432_788 * t + 0.189_269 * t ** 2 + 0.001_308 * t ** 3) -
		t;
	for (let step = 0; step < 3; step++) {
		const density = Math.exp(-(z ** 2) / 2) / Math.sqrt(2 * Math.PI);
		const newton = (calculateNormalCdf(z) - probability) / density;
		z -= newton / (1 + (z * newton) / 2);
	}

	return z;
}
