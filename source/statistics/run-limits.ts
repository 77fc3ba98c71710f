import {findBinomialQuantile} from './binomial-distribution.js';

export type RunLimits = {
	/** The longest run that chance explains. */
	readonly longestRun: number;
	/** The fewest crossings that chance explains. */
	readonly crossings: number;
};

/**
 * Anhøj's limits for a random series: no run longer than log₂ n + 3, rounded half to even, and no fewer crossings than the
 * 5% quantile of a binomial with n − 1 trials of ½. They need no sigma, and suit any distribution whose median is the
 * centre.
 *
 * Source: J. Anhøj, A. V. Olesen, Run charts revisited, PLoS ONE 9 (2014) e113825; M. F. Schilling, The surprising
 * predictability of long runs, Mathematics Magazine 85 (2012); Z. Chen, A note on the runs test, Model Assisted
 * Statistics and Applications 5 (2010).
 *
 * @param useful Points not tied with the centre, whole.
 * @returns Counts. With no useful point nothing can signal. Never throws for whole numbers.
 * @example
 * findRunLimits(24); // {longestRun: 8, crossings: 8}
 */
export function findRunLimits(useful: number): RunLimits {
	// The logarithm of a whole number is never half-way between two, so which way a half is rounded cannot matter.
	return useful > 0
		? {
				longestRun: Math.round(Math.log2(useful)) + 3,
				crossings: findBinomialQuantile(0.05, useful - 1, 0.5),
			}
		: {longestRun: 0, crossings: 0};
}
