import {markMajority} from './mark-majority.js';
import {zone} from './zones.js';

/**
 * Marks three of four successive points nearer to a limit than to the centre, on the same side: moderate but sustained
 * change. Points beyond the limit count.
 *
 * Source: D. J. Wheeler, Making Sense of Data (2003), the rule for runs near the limits.
 *
 * @param zones From `classifyZones`. @param marks Changed in place.
 * @returns The marks. Never throws.
 * @example
 * markThreeOfFour(Int8Array.of(2, 1, 4, 3, 1), new Uint16Array(5)); // [256, 0, 256, 256, 0]
 */
export function markThreeOfFour(
	zones: Int8Array,
	marks: Uint16Array,
): Uint16Array {
	return markMajority(zones, marks, {
		rule: 'three-of-four',
		needed: 3,
		window: 4,
		nearest: zone.far,
		farthest: zone.outside,
	});
}
