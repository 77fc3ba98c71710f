import {averageMovingRange} from './average-moving-range.js';
import {calculateRates, poolRate} from './pooled-rate.js';
import {type RateLimits} from './rate-limits.js';
import {type Values} from './values.js';

/**
 * Limits of an I′ chart (normalised individuals): like XmR, but with each range weighed by its two denominators, so that
 * a period with few cases is allowed to lie further out. It assumes neither Poisson nor binomial figures.
 *
 * With r the rate and n the denominator, s = √(π/2) |rᵢ − rᵢ₋₁| / √(1/nᵢ + 1/nᵢ₋₁) and limits are centre ± 3 s̄ / √nᵢ.
 *
 * Source: W. A. Taylor, Normalized Individuals (IN) Control Chart, variation.com/normalized-individuals-control-chart
 * (2017); qicharts2 0.8 has it as I′.
 *
 * @param numerators Totals. @param denominators As many; `NaN` leaves the pair out.
 * @param screening As in `averageMovingRange`, of the weighed ranges.
 * @returns Never throws.
 * @example
 * calculateIPrimeLimits([10, 12, 8], [100, 100, 100]).halfWidth; // [0.0798, 0.0798, 0.0798]
 */
export function calculateIPrimeLimits(
	numerators: Values,
	denominators: Values,
	screening?: number,
): RateLimits {
	const rates = calculateRates(numerators, denominators);
	const spread = rates.map((rate, index) => {
		const range = Math.abs(rate - (rates[index - 1] ?? Number.NaN));
		return (
			range /
			Math.sqrt(
				(1 / denominators[index]! + 1 / denominators[index - 1]!) /
					(Math.PI / 2),
			)
		);
	});
	const {average} = averageMovingRange(spread, screening);
	return {
		centre: poolRate(numerators, denominators),
		rates,
		halfWidth: Float64Array.from(denominators, (denominator) =>
			denominator > 0 ? (3 * average) / Math.sqrt(denominator) : Number.NaN,
		),
	};
}
