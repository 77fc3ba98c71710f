import {findHitBit, markHit} from './hits.js';
import {findRunLimits} from './run-limits.js';
import {countRuns} from './runs.js';

const longHigh = findHitBit('longest-run', 'high');
const longLow = findHitBit('longest-run', 'low');
const tooFewCrossings =
	findHitBit('crossings', 'high') + findHitBit('crossings', 'low');

/**
 * Marks what Anhøj's rules find. Each useful point of a run longer than the limit is marked `longest-run`, with the side
 * of the run. Too few crossings are a property of the whole phase, so each useful point is marked `crossings`, on both
 * sides.
 *
 * Source: J. Anhøj, A. V. Olesen, Run charts revisited, PLoS ONE 9 (2014) e113825.
 *
 * @param zones From `classifyZones`; ties and gaps are skipped and never marked. @param marks Changed in place.
 * @returns The marks. Two passes. Never throws.
 * @example
 * markRuns(Int8Array.of(1, 1, 1, 0, 1, -1), new Uint16Array(6)); // [0, 0, 0, 0, 0, 0]
 * markRuns(Int8Array.of(1, 1, 1, 0, 1, 1, 1, 1, -1, 1), new Uint16Array(10)); // [4096, 4096, 4096, 0, 4096, 4096, 4096, 4096, 0, 0]
 */
export function markRuns(zones: Int8Array, marks: Uint16Array): Uint16Array {
	const runs = countRuns(zones);
	const limits = findRunLimits(runs.useful);
	const {length} = zones;
	if (runs.crossings < limits.crossings) {
		markUseful(zones, marks, {from: 0, to: length - 1, bit: tooFewCrossings});
	}

	let from = 0;
	let run = 0;
	let side = 0;
	for (let index = 0; index < length; index++) {
		const here = Math.sign(zones[index]!);
		if (here === 0) {
			continue;
		}

		if (here !== side) {
			from = index;
			run = 0;
		}

		side = here;
		run++;
		if (run > limits.longestRun) {
			const bit = side > 0 ? longHigh : longLow;
			markUseful(zones, marks, {from, to: index, bit});
			// What is marked need not be marked again as the run goes on.
			from = index;
		}
	}

	return marks;
}

function markUseful(
	zones: Int8Array,
	marks: Uint16Array,
	{from, to, bit}: {from: number; to: number; bit: number},
): void {
	for (let index = from; index <= to; index++) {
		if (zones[index] !== 0) {
			markHit(marks, index, bit);
		}
	}
}
