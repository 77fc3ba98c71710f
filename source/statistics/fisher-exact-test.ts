import {type Proportion} from './newcombe-interval.js';
import {sumNoMoreLikely} from './no-more-likely.js';
import {checkProportion} from './wilson-interval.js';

/**
 * Fisher's exact test of two proportions: given all four margins, the successes among the later trials are
 * hypergeometric. For tables where an expected count is below 5 and the normal score cannot be trusted.
 *
 * Source: R. A. Fisher, The Design of Experiments (1935), chapter 2; the two-sided p is that of R's `fisher.test`.
 *
 * @returns Two-sided p.
 * @throws {RangeError} For figures that are not proportions.
 * @example
 * testFisherExact({successes: 3, trials: 4}, {successes: 1, trials: 4}); // 0.485714
 */
export function testFisherExact(
	previous: Proportion,
	current: Proportion,
): number {
	checkProportion(previous.successes, previous.trials);
	checkProportion(current.successes, current.trials);
	const successes = previous.successes + current.successes;
	const drawn = current.trials;
	const others = previous.trials;
	const lowest = Math.max(0, successes - others);
	const highest = Math.min(drawn, successes);
	return sumNoMoreLikely(current.successes, {
		lowest,
		highest,
		mode: Math.floor(((successes + 1) * (drawn + 1)) / (drawn + others + 2)),
		ratio: (outcome) =>
			((drawn - outcome) * (successes - outcome)) /
			((outcome + 1) * (others - successes + outcome + 1)),
	});
}
