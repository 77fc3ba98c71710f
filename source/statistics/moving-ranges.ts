import {type Values} from './values.js';

/**
 * Moving ranges: how far each value lies from the one before it. A gap drops both ranges that touch it: bridging it
 * would compare values that are not neighbours.
 *
 * Source: W. A. Shewhart's ranges of two, as D. J. Wheeler, Understanding Variation (1993), uses them for single values.
 *
 * @returns As many as there are values, in their unit; the first is `NaN`, and so is each one next to a gap. Never throws.
 * @example
 * calculateMovingRanges([5, 9, NaN, 8, 8, 2]); // [NaN, 4, NaN, NaN, 0, 6]
 */
export function calculateMovingRanges(values: Values): Float64Array {
	const {length} = values;
	const ranges = new Float64Array(length);
	let previous = Number.NaN;
	for (let index = 0; index < length; index++) {
		const value = values[index]!;
		ranges[index] = Math.abs(value - previous);
		previous = value;
	}

	return ranges;
}
