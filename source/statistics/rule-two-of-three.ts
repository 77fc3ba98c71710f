import {markMajority} from './mark-majority.js';
import {zone} from './zones.js';

/** Whether a point beyond the limit itself can be one of the two. */
export type TwoOfThree = 'off' | 'with-outside' | 'inside-limits';

/**
 * Marks two of three successive points beyond two thirds of the limit on the same side.
 *
 * Source: Western Electric (1956). NHS England's Making Data Count has counted points beyond the limit as well since the
 * end of 2023 (`with-outside`; NHSRplotthedots issue 194); NHSRplotthedots 0.2 counts only those between two thirds and
 * the limit (`inside-limits`).
 *
 * @param zones From `classifyZones`. @param marks Changed in place.
 * @returns The marks. Never throws.
 * @example
 * markTwoOfThree(Int8Array.of(3, 1, 4, 1), new Uint16Array(4), 'with-outside'); // [16, 0, 16, 0]
 * markTwoOfThree(Int8Array.of(3, 1, 4, 1), new Uint16Array(4), 'inside-limits'); // [0, 0, 0, 0]
 */
export function markTwoOfThree(
	zones: Int8Array,
	marks: Uint16Array,
	variant: TwoOfThree,
): Uint16Array {
	return variant === 'off'
		? marks
		: markMajority(zones, marks, {
				rule: 'two-of-three',
				needed: 2,
				window: 3,
				nearest: zone.close,
				farthest: variant === 'with-outside' ? zone.outside : zone.close,
			});
}
