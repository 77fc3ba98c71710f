import {findHitBit, markHit} from './hits.js';

const up = findHitBit('moving-range', 'high');
const down = findHitBit('moving-range', 'low');

/**
 * Marks each point whose distance from the one before it is beyond the limit of the moving range chart: a sudden jump.
 *
 * Source: D. J. Wheeler, Understanding Variation (1993): upper range limit 3.27 × average moving range, D₄ for ranges of
 * two, which he later prints as 3.268.
 *
 * @param values `NaN` for a gap. @param marks Changed in place. @param limit In the unit of the values; with `NaN`
 * nothing is marked.
 * @returns The marks. One pass. Never throws.
 * @example
 * markMovingRanges(Float64Array.of(5, 6, 13, 5), new Uint16Array(4), 7.5); // [0, 0, 0, 2048]
 */
export function markMovingRanges(
	values: Float64Array,
	marks: Uint16Array,
	limit: number,
): Uint16Array {
	const {length} = values;
	let previous = Number.NaN;
	for (let index = 0; index < length; index++) {
		const value = values[index]!;
		if (Math.abs(value - previous) > limit) {
			markHit(marks, index, value > previous ? up : down);
		}

		previous = value;
	}

	return marks;
}
