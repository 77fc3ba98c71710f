import {calculateRates, poolRate} from './pooled-rate.js';
import {sumValues} from './sum.js';
import {countStated, type Values} from './values.js';

/** How much counts vary beside what chance alone explains. */
export type Dispersion = {
	/** The index φ: 1 when chance explains it all; `NaN` when nothing happened, or fewer than two counts are stated. */
	readonly index: number;
	/** Pearson's X², which follows χ² when chance explains it all. */
	readonly statistic: number;
	readonly degreesOfFreedom: number;
};

/**
 * Dispersion of counts: Pearson's X² over its degrees of freedom, which with equal exposures is variance / mean. Crime
 * varies more than coin tosses do (repeat victims, series, campaigns), so most counts have φ above 1.
 *
 * Source: W. G. Cochran, Some methods for strengthening the common χ² tests, Biometrics 10 (1954), 417–451;
 * P. McCullagh, J. A. Nelder, Generalized Linear Models (1989), section 4.5 (φ = X²/(n − p)).
 *
 * @param counts Events in independent periods. @param exposures Length or population of each; absent, all equal.
 * @returns Never throws.
 * @example
 * measureDispersion([12, 9, 14]); // {index: 0.542857, statistic: 1.085714, degreesOfFreedom: 2}
 */
export function measureDispersion(
	counts: Values,
	exposures: Values = new Float64Array(counts.length).fill(1),
): Dispersion {
	return dividePearson(counts, exposures, (rate) => rate);
}

/**
 * Dispersion of proportions: as of counts, with the binomial variance n p (1 − p).
 *
 * @param numerators Successes in independent periods. @param denominators Trials in each.
 * @returns Never throws.
 * @example
 * measureProportionDispersion([12, 15, 8], [50, 50, 50]); // {index: 1.378882, statistic: 2.757764, degreesOfFreedom: 2}
 */
export function measureProportionDispersion(
	numerators: Values,
	denominators: Values,
): Dispersion {
	return dividePearson(numerators, denominators, (rate) => rate * (1 - rate));
}

function dividePearson(
	numerators: Values,
	denominators: Values,
	unitVariance: (rate: number) => number,
): Dispersion {
	const pooled = poolRate(numerators, denominators);
	const rates = calculateRates(numerators, denominators);
	const terms = rates.map(
		(rate, index) => (rate - pooled) ** 2 * (denominators[index] ?? Number.NaN),
	);
	const statistic = sumValues(terms) / unitVariance(pooled);
	const degreesOfFreedom = Math.max(0, countStated(rates) - 1);
	return {index: statistic / degreesOfFreedom, statistic, degreesOfFreedom};
}
