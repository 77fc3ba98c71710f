import {sumValues} from './sum.js';
import {type Values} from './values.js';

/**
 * Pooled rate or proportion: all events over all they could have come from, so that large denominators weigh more than
 * small ones, which the mean of the single rates does not do. The centre line of u, p, u′ and p′ charts. A pair with
 * either part not stated, or with nothing below the line, is left out.
 *
 * @param numerators Events. @param denominators Opportunities or exposure, as many; in any one unit.
 * @returns Per unit of exposure; `NaN` when no pair is complete. Never throws.
 * @example
 * poolRate([14, 12, NaN, 15], [52, 64, 70, 70]); // 0.22043
 */
export function poolRate(numerators: Values, denominators: Values): number {
	const rates = calculateRates(numerators, denominators);
	const keepStated = (values: Values) =>
		Float64Array.from(values, (value, index) =>
			Number.isNaN(rates[index]) ? Number.NaN : value,
		);
	return (
		sumValues(keepStated(numerators)) / sumValues(keepStated(denominators))
	);
}

/**
 * The single rates or proportions.
 *
 * @returns As many as there are numerators; `NaN` where a part is not stated or the denominator is not above 0.
 * @example
 * calculateRates([14, 12, 3], [50, 48, 0]); // [0.28, 0.25, NaN]
 */
export function calculateRates(
	numerators: Values,
	denominators: Values,
): Float64Array {
	return Float64Array.from(numerators, (numerator, index) => {
		const denominator = denominators[index] ?? Number.NaN;
		return denominator > 0 ? numerator / denominator : Number.NaN;
	});
}
