import {findHitBit, markHit, type RuleHit, type RuleName} from './hits.js';

/** So many of so many successive points, and the zones in which they count. */
export type Majority = {
	readonly rule: RuleName;
	readonly needed: number;
	readonly window: number;
	/** From this zone outwards, up to and including `farthest`. */
	readonly nearest: number;
	readonly farthest: number;
};

/**
 * Marks the points that lie far out on one side where at least `needed` of `window` successive ones do. Only those points
 * are marked, not what lies between them. A gap counts as a point that is not far out, so it never helps to raise a mark.
 *
 * @param zones From `classifyZones`. @param marks Changed in place.
 * @returns The marks. One pass for each side. Never throws.
 * @example
 * markMajority(Int8Array.of(3, 1, 4, -3), new Uint16Array(4), {rule: 'two-of-three', needed: 2, window: 3, nearest: 3, farthest: 4}); // [16, 0, 16, 0]
 */
export function markMajority(
	zones: Int8Array,
	marks: Uint16Array,
	majority: Majority,
): Uint16Array {
	// A series shorter than the window has no window.
	if (zones.length >= majority.window) {
		markSide(zones, marks, {...majority, side: 'high'});
		markSide(zones, marks, {...majority, side: 'low'});
	}

	return marks;
}

function markSide(
	zones: Int8Array,
	marks: Uint16Array,
	majority: Majority & Pick<RuleHit, 'side'>,
): void {
	const {rule, side, needed, window, nearest, farthest} = majority;
	const bit = findHitBit(rule, side);
	const sign = side === 'high' ? 1 : -1;
	const {length} = zones;
	const recent: number[] = [];
	for (let index = 0; index < length; index++) {
		const distance = zones[index]! * sign;
		if (distance < nearest || distance > farthest) {
			continue;
		}

		recent.push(index);
		if (recent.length > needed) {
			recent.shift();
		}

		if (recent.length === needed && index - recent[0]! < window) {
			for (const found of recent) {
				markHit(marks, found, bit);
			}
		}
	}
}
