import {findNormalQuantile} from './normal-distribution.js';

export type Interval = {readonly lower: number; readonly upper: number};

/**
 * Wilson's score interval for a proportion: the proportions that the score test would not reject. Unlike the usual
 * p ± 1.96 standard errors it never leaves 0 to 1 and has a width even at 0 of n.
 *
 * Source: E. B. Wilson, Probable inference, JASA 22 (1927), 209–212.
 *
 * @param successes Between 0 and `trials`. @param trials Above 0. @param confidence Between 0 and 1, two-sided.
 * @returns Proportions, 0 to 1.
 * @throws {RangeError} For figures that are not a proportion.
 * @example
 * calculateWilsonInterval(81, 263); // {lower: 0.2553, upper: 0.3662}
 */
export function calculateWilsonInterval(
	successes: number,
	trials: number,
	confidence = 0.95,
): Interval {
	const proportion = checkProportion(successes, trials);
	const z = findNormalQuantile((1 + confidence) / 2);
	const centre = proportion + z ** 2 / (2 * trials);
	const reach =
		z *
		Math.sqrt(
			(proportion * (1 - proportion)) / trials + (z / (2 * trials)) ** 2,
		);
	const scale = 1 + z ** 2 / trials;
	return {
		lower: successes === 0 ? 0 : (centre - reach) / scale,
		upper: successes === trials ? 1 : (centre + reach) / scale,
	};
}

/**
 * The proportion two figures make.
 *
 * @throws {RangeError} When the denominator is not above 0, or the numerator is negative or exceeds it.
 * @example
 * checkProportion(57, 80); // 0.7125
 */
export function checkProportion(successes: number, trials: number): number {
	if (!(
		trials > 0 &&
		Number.isFinite(trials) &&
		successes >= 0 &&
		successes <= trials
	)) {
		throw new RangeError(`${successes} of ${trials} is not a proportion`);
	}

	return successes / trials;
}
