import {type Dispersion} from './dispersion.js';
import {splitGamma} from './incomplete-gamma.js';

/**
 * Dispersion test: how often chance alone would make counts or proportions vary at least as much. A small p says that
 * Poisson or binomial limits are too narrow for them.
 *
 * Source: R. A. Fisher, H. G. Thornton, W. A. Mackenzie, The accuracy of the plating method of estimating the density of
 * bacterial populations, Annals of Applied Biology 9 (1922), 325–359.
 *
 * @returns One-sided p, from χ² with the given degrees of freedom; `NaN` when there is nothing to test. Never throws.
 * @example
 * testDispersion({index: 0.542857, statistic: 1.085714, degreesOfFreedom: 2}); // 0.581086
 */
export function testDispersion({
	statistic,
	degreesOfFreedom,
}: Dispersion): number {
	return degreesOfFreedom > 0 && statistic >= 0
		? splitGamma(degreesOfFreedom / 2, statistic / 2).above
		: Number.NaN;
}
