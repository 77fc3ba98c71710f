import {calculateBinomialCdf} from './binomial-distribution.js';
import {sumValues} from './sum.js';
import {countStated, type Values} from './values.js';

/**
 * Exact conditional test of one new count against k earlier ones of equal exposure: given the total, the new count is
 * binomial with probability 1 / (k + 1). For series too short for a chart. The two-sided p is twice the smaller tail:
 * with unequal shares, adding up outcomes no more likely would mix tails of different weight.
 *
 * Source: J. Przyborowski, H. Wilenski, Biometrika 31 (1940), 313–323; for the doubled tail, J. D. Gibbons, J. W. Pratt,
 * P-values: interpretation and methodology, The American Statistician 29 (1975), 20–25.
 *
 * @param count The new count, whole. @param history Earlier counts; at least one stated, whole.
 * @returns `atLeast` and `atMost`, the one-sided probabilities of a count this high or this low, `p`, two-sided, and `z`,
 * the same comparison as a normal score, positive for a rise.
 * @throws {RangeError} When a count is not whole or negative, or there is no history.
 * @example
 * testNewCount(25, [12, 9, 14]); // {p: 0.00684684, atLeast: 0.00342342, atMost: 0.99853065, z: 2.98142397}
 */
export function testNewCount(
	count: number,
	history: Values,
): {
	readonly p: number;
	readonly atLeast: number;
	readonly atMost: number;
	readonly z: number;
} {
	const periods = countStated(history);
	const earlier = sumValues(history);
	if (!(
		Number.isInteger(count) &&
		count >= 0 &&
		Number.isInteger(earlier) &&
		earlier >= 0 &&
		periods > 0
	)) {
		throw new RangeError(
			`${count} after ${periods} periods with ${earlier} in all are not counts`,
		);
	}

	const total = earlier + count;
	const share = 1 / (periods + 1);
	const atMost = calculateBinomialCdf(count, total, share);
	const atLeast = calculateBinomialCdf(earlier, total, 1 - share);
	return {
		p: Math.min(1, 2 * atMost, 2 * atLeast),
		atLeast,
		atMost,
		z:
			total === 0
				? 0
				: (count - total * share) / Math.sqrt(total * share * (1 - share)),
	};
}
