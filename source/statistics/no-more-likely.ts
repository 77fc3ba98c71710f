/** A distribution on whole numbers with one peak, described by how each probability follows from the one before it. */
export type Outcomes = {
	readonly lowest: number;
	readonly highest: number;
	/** A most probable outcome. */
	readonly mode: number;
	/** P(k + 1) / P(k). */
	readonly ratio: (outcome: number) => number;
};

/** Outcomes as likely as the observed one must count, though float64 may put them a hair above it; R's allowance. */
const allowance = 1 + 1e-7;

/**
 * Two-sided p of an exact test: the probability of every outcome no more likely than the observed one, as R's
 * `binom.test`, `poisson.test` and `fisher.test` define it. Probabilities are built outwards from the mode by their
 * ratios, so no factorial is ever needed and the result keeps about 12 digits with hundreds of thousands of events.
 *
 * Source: J. O. Irwin, Metron 12 (1935), 83–94, for the two-sided rule.
 *
 * @param observed Between `lowest` and `highest`.
 * @returns A probability, at most 1. Never throws.
 * @example
 * sumNoMoreLikely(1, {lowest: 0, highest: 4, mode: 2, ratio: k => (4 - k) / (k + 1)}); // 0.625
 */
export function sumNoMoreLikely(
	observed: number,
	{lowest, highest, mode, ratio}: Outcomes,
): number {
	let limit = allowance;
	for (let outcome = mode; outcome < observed; outcome++) {
		limit *= ratio(outcome);
	}

	for (let outcome = mode; outcome > observed; outcome--) {
		limit /= ratio(outcome - 1);
	}

	let total = 0;
	let extreme = 0;
	const add = (weight: number) => {
		total += weight;
		extreme += weight <= limit ? weight : 0;
	};

	for (
		let outcome = mode, weight = 1;
		outcome <= highest && weight > 0;
		outcome++
	) {
		add(weight);
		weight *= ratio(outcome);
	}

	for (
		let outcome = mode - 1, weight = 1;
		outcome >= lowest && weight > 0;
		outcome--
	) {
		weight /= ratio(outcome);
		add(weight);
	}

	return Math.min(1, extreme / total);
}
