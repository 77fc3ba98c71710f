import {calculateWilsonInterval, type Interval} from './wilson-interval.js';

/** A numerator and its denominator. */
export type Proportion = {readonly successes: number; readonly trials: number};

/**
 * Newcombe's hybrid score interval for the difference of two independent proportions, later minus earlier: the two
 * Wilson intervals combined by Pythagoras (his method 10, without continuity correction).
 *
 * Source: R. G. Newcombe, Interval estimation for the difference between independent proportions: comparison of eleven
 * methods, Statistics in Medicine 17 (1998), 873–890.
 *
 * @param confidence Between 0 and 1, two-sided.
 * @returns As parts of 1: 0.02 is two percentage points.
 * @throws {RangeError} For figures that are not proportions.
 * @example
 * calculateNewcombeInterval({successes: 48, trials: 80}, {successes: 56, trials: 70}); // {difference: 0.2, lower: 0.0524, upper: 0.3339}
 */
export function calculateNewcombeInterval(
	previous: Proportion,
	current: Proportion,
	confidence = 0.95,
): Interval & {readonly difference: number} {
	const before = previous.successes / previous.trials;
	const after = current.successes / current.trials;
	const around = {
		before: calculateWilsonInterval(
			previous.successes,
			previous.trials,
			confidence,
		),
		after: calculateWilsonInterval(
			current.successes,
			current.trials,
			confidence,
		),
	};
	const difference = after - before;
	return {
		difference,
		lower:
			difference -
			Math.hypot(after - around.after.lower, around.before.upper - before),
		upper:
			difference +
			Math.hypot(around.after.upper - after, before - around.before.lower),
	};
}
