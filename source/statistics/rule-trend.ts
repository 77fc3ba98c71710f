import {findHitBit} from './hits.js';
import {markStretch} from './mark-stretch.js';

const rising = findHitBit('trend', 'high');
const falling = findHitBit('trend', 'low');

/**
 * Marks each point of a trend: `needed` points, each strictly above the one before it (rising, `high`) or below it
 * (falling, `low`). Equal neighbours and gaps end it. A turning point can belong to both.
 *
 * Source: NHS England's Making Data Count: 7 points. R. B. Davis, W. H. Woodall, Journal of Quality Technology 20 (1988),
 * show that it adds little power, hence it can be switched off.
 *
 * @param values `NaN` for a gap. @param marks Changed in place. @param needed Points, whole; 0 switches the rule off.
 * @returns The marks. One pass. Never throws.
 * @example
 * markTrends(Float64Array.of(3, 1, 2, 3, 3, 2), new Uint16Array(6), 3); // [0, 4, 4, 4, 0, 0]
 */
export function markTrends(
	values: Float64Array,
	marks: Uint16Array,
	needed: number,
): Uint16Array {
	if (needed <= 1) {
		return marks;
	}

	const {length} = values;
	let run = 1;
	let direction = 0;
	let previous = Number.NaN;
	for (let index = 0; index < length; index++) {
		const value = values[index]!;
		const here = Number(value > previous) - Number(value < previous);
		run = here === direction ? run + 1 : 2;
		direction = here;
		previous = value;
		if (direction !== 0 && run >= needed) {
			markStretch(
				marks,
				index,
				run === needed ? needed : 1,
				direction > 0 ? rising : falling,
			);
		}
	}

	return marks;
}
