import {type DesiredDirection} from '../../domain/indicator.js';
import {type ExpectedRange} from '../../domain/verdict.js';

/**
 * What a series promises of a target while it goes on as it does: always met, never met, or met by chance, because the
 * target lies within the limits.
 */
export type Assurance = 'met' | 'missed' | 'hit-or-miss';

/** Fewer points than this in a phase promise nothing. */
const leastForAssurance = 13;

/**
 * Holds a target against the limits of a phase, as NHS England's Making Data Count does.
 *
 * @returns `undefined` for too few points, or where neither way is better.
 * @example
 * assureTarget({lower: 10, centre: 12, upper: 14}, {target: 16, direction: 'increase', points: 20}); // 'missed'
 */
export function assureTarget(
	{lower, upper}: ExpectedRange,
	{
		target,
		direction,
		points,
	}: {
		readonly target: number;
		readonly direction: DesiredDirection;
		readonly points: number;
	},
): Assurance | undefined {
	if (points < leastForAssurance || direction === 'neutral') {
		return undefined;
	}

	if (target >= lower && target <= upper) {
		return 'hit-or-miss';
	}

	return target < lower === (direction === 'increase') ? 'met' : 'missed';
}
