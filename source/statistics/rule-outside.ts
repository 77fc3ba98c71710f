import {findHitBit, markHit} from './hits.js';
import {zone} from './zones.js';

const high = findHitBit('outside', 'high');
const low = findHitBit('outside', 'low');

/**
 * Marks each point beyond a limit: Shewhart's own rule, and the one that is right most often for a sudden change.
 *
 * Source: W. A. Shewhart, Economic Control of Quality of Manufactured Product (1931).
 *
 * @param zones From `classifyZones`. @param marks Changed in place.
 * @returns The marks. One pass. Never throws.
 * @example
 * markOutside(Int8Array.of(1, 4, -3, -4), new Uint16Array(4)); // [0, 1, 0, 2]
 */
export function markOutside(zones: Int8Array, marks: Uint16Array): Uint16Array {
	const {outside} = zone;
	const {length} = zones;
	for (let index = 0; index < length; index++) {
		const code = zones[index]!;
		if (code === outside) {
			markHit(marks, index, high);
		} else if (code === -outside) {
			markHit(marks, index, low);
		}
	}

	return marks;
}
