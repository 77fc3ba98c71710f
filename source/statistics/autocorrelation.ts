import {calculateMean} from './mean.js';
import {sumValues} from './sum.js';
import {type Values} from './values.js';

/**
 * Lag-1 autocorrelation r₁: how much each value says about the next. Beyond 2/√n (Bartlett's bound) the values are not
 * independent, moving ranges understate how much they vary, and limits from them mark too much.
 *
 * Source: G. E. P. Box, G. M. Jenkins, Time Series Analysis (1970), section 2.1; M. S. Bartlett, JRSS Supplement 8
 * (1946), 27–41.
 *
 * @returns Between −1 and 1; pairs across a gap are left out. `NaN` when the values do not vary. Never throws.
 * @example
 * calculateAutocorrelation([1, 2, 3, 4, 5]); // 0.4
 * calculateAutocorrelation([7, 7, 7]); // NaN
 */
export function calculateAutocorrelation(values: Values): number {
	const mean = calculateMean(values);
	const deviations = Float64Array.from(values, (value) => value - mean);
	const products = deviations.map(
		(deviation, index) => deviation * (deviations[index - 1] ?? Number.NaN),
	);
	return (
		sumValues(products) /
		sumValues(deviations.map((deviation) => deviation ** 2))
	);
}
