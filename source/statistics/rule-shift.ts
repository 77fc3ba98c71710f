import {findHitBit} from './hits.js';
import {markStretch} from './mark-stretch.js';

const high = findHitBit('shift', 'high');
const low = findHitBit('shift', 'low');

/**
 * Marks each point of a run of at least `needed` points on one side of the centre. A tie or a gap breaks the run.
 *
 * Source: Western Electric (1956) has 8; NHS England's Making Data Count 7; L. S. Nelson (1984) 9.
 *
 * @param zones From `classifyZones`. @param marks Changed in place. @param needed Points, whole; 0 switches the rule off.
 * @returns The marks. One pass. Never throws.
 * @example
 * markShifts(Int8Array.of(1, 2, 1, 0, -1, -1), new Uint16Array(6), 3); // [64, 64, 64, 0, 0, 0]
 */
export function markShifts(
	zones: Int8Array,
	marks: Uint16Array,
	needed: number,
): Uint16Array {
	if (needed <= 0) {
		return marks;
	}

	const {length} = zones;
	let run = 0;
	let side = 0;
	for (let index = 0; index < length; index++) {
		const here = Math.sign(zones[index]!);
		run = here === side ? run + 1 : 1;
		side = here;
		if (side !== 0 && run >= needed) {
			markStretch(
				marks,
				index,
				run === needed ? needed : 1,
				side > 0 ? high : low,
			);
		}
	}

	return marks;
}
