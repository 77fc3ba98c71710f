import {sumNoMoreLikely} from './no-more-likely.js';

/** Two counts of independent events, and how long or how many each had to happen in. */
export type TwoCounts = {
	/** Events in the earlier period, whole. */
	readonly previous: number;
	/** Events in the later period, whole. */
	readonly current: number;
	/** In the same unit as `currentExposure`; 1 when absent. */
	readonly previousExposure?: number;
	readonly currentExposure?: number;
};

/**
 * Exact conditional test of two Poisson counts: given their total, the later one is binomial, its share being its share
 * of the exposure. Needs no large numbers, unlike a percentage, which says the same of 7 → 21 and of 7,000 → 21,000.
 *
 * Source: J. Przyborowski, H. Wilenski, Homogeneity of results in testing samples from Poisson series, Biometrika 31
 * (1940), 313–323. The two-sided p is that of R's `poisson.test` and `binom.test`.
 *
 * @returns `p`, two-sided, and `z`, the same conditional comparison as a normal score, positive for a rise: for adjusting
 * for dispersion. Two counts of 0 give p = 1 and z = 0.
 * @throws {RangeError} When a count is not whole or negative, or an exposure is not above 0.
 * @example
 * testTwoCounts({previous: 574, current: 516}); // {p: 0.0842140464, z: -1.7567693452}
 * testTwoCounts({previous: 120, current: 45, previousExposure: 12, currentExposure: 3}); // {p: 0.0247172886, z: 2.33550}
 */
export function testTwoCounts(counts: TwoCounts): {
	readonly p: number;
	readonly z: number;
} {
	const {previous, current, share} = checkTwoCounts(counts);
	const total = previous + current;
	if (total === 0) {
		return {p: 1, z: 0};
	}

	const odds = share / (1 - share);
	return {
		p: sumNoMoreLikely(current, {
			lowest: 0,
			highest: total,
			mode: Math.min(total, Math.floor((total + 1) * share)),
			ratio: (outcome) => ((total - outcome) / (outcome + 1)) * odds,
		}),
		z: (current - total * share) / Math.sqrt(total * share * (1 - share)),
	};
}

/**
 * The counts, and the share of the exposure that is the later period's.
 *
 * @throws {RangeError} When a count is not whole or negative, or an exposure is not above 0.
 * @example
 * checkTwoCounts({previous: 3, current: 4, previousExposure: 12, currentExposure: 3}); // {previous: 3, current: 4, share: 0.2}
 */
export function checkTwoCounts({
	previous,
	current,
	previousExposure = 1,
	currentExposure = 1,
}: TwoCounts): {
	readonly previous: number;
	readonly current: number;
	readonly share: number;
} {
	for (const count of [previous, current]) {
		if (!(Number.isInteger(count) && count >= 0)) {
			throw new RangeError(`${count} is not a count`);
		}
	}

	for (const exposure of [previousExposure, currentExposure]) {
		if (!(Number.isFinite(exposure) && exposure > 0)) {
			throw new RangeError(`${exposure} is not an exposure`);
		}
	}

	return {
		previous,
		current,
		share: currentExposure / (previousExposure + currentExposure),
	};
}
