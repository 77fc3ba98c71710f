import {type Proportion} from './newcombe-interval.js';
import {calculateTwoSidedP} from './normal-distribution.js';
import {checkProportion} from './wilson-interval.js';

/**
 * Score test of two independent proportions, with the pooled proportion in the standard error: z² is Pearson's χ² of the
 * two-by-two table without continuity correction.
 *
 * Source: K. Pearson (1900); R's `prop.test(correct = FALSE)` gives the same p.
 *
 * @returns `z`, positive for a rise, `p`, two-sided, and `smallestExpected`, the smallest expected count of the table:
 * below 5, use Fisher's exact test. Proportions both 0 or both 1 give z = 0 and p = 1.
 * @throws {RangeError} For figures that are not proportions.
 * @example
 * testTwoProportions({successes: 70, trials: 80}, {successes: 57, trials: 80}); // {z: -2.5400631, p: 0.0110832, smallestExpected: 16.5}
 */
export function testTwoProportions(
	previous: Proportion,
	current: Proportion,
): {readonly z: number; readonly p: number; readonly smallestExpected: number} {
	const before = checkProportion(previous.successes, previous.trials);
	const after = checkProportion(current.successes, current.trials);
	const pooled =
		(previous.successes + current.successes) /
		(previous.trials + current.trials);
	const smallestExpected =
		Math.min(pooled, 1 - pooled) * Math.min(previous.trials, current.trials);
	if (before === after) {
		return {z: 0, p: 1, smallestExpected};
	}

	const z =
		(after - before) /
		Math.sqrt(
			pooled * (1 - pooled) * (1 / previous.trials + 1 / current.trials),
		);
	return {z, p: calculateTwoSidedP(z), smallestExpected};
}
