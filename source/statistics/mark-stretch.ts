import {markHit} from './hits.js';

/**
 * Marks the points of a stretch up to its last. A rule that calls it with the whole stretch once that is long enough, and
 * with 1 for each point that then makes it longer, marks every point once and stays one pass.
 *
 * @param last Index of the newest point of the stretch. @param count Points to mark, backwards from there.
 * @param bit From `findHitBit`.
 * @returns The marks, changed in place. Never throws.
 * @example
 * markStretch(new Uint16Array(4), 2, 2, 4); // [0, 4, 4, 0]
 */
export function markStretch(
	marks: Uint16Array,
	last: number,
	count: number,
	bit: number,
): Uint16Array {
	for (let index = last - count + 1; index <= last; index++) {
		markHit(marks, index, bit);
	}

	return marks;
}
