import {calculateMean} from './mean.js';
import {sumValues} from './sum.js';
import {countStated, type Values} from './values.js';

/**
 * Sample variance, n − 1 below the line, in two passes: the textbook formula with the sum of squares loses every digit
 * when the spread is small beside the mean. The second term takes back what rounding left in the mean.
 *
 * Source: T. F. Chan, G. H. Golub, R. J. LeVeque, Algorithms for computing the sample variance, The American
 * Statistician 37 (1983), 242–247.
 *
 * @returns In the unit of the values, squared; `NaN` with fewer than two stated values. Never throws.
 * @example
 * calculateVariance([81.2, 80.4, 82.9]); // 1.63
 * calculateVariance([1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16]); // 30
 */
export function calculateVariance(values: Values): number {
	const count = countStated(values);
	if (count < 2) {
		return Number.NaN;
	}

	const mean = calculateMean(values);
	const deviations = Float64Array.from(values, (value) => value - mean);
	const left = sumValues(deviations);
	return (
		(sumValues(deviations.map((deviation) => deviation ** 2)) -
			left ** 2 / count) /
		(count - 1)
	);
}
