import {expect, test} from 'vitest';
import {averageMovingRange} from '../../source/statistics/average-moving-range.js';
import {calculateMovingRanges} from '../../source/statistics/moving-ranges.js';

const {NaN: gap} = Number;

test('screening is one pass: what would fall out of a second stays', () => {
	// The average is 9.7, so 100 falls out; that of the rest is 1.09, beyond which 4 would be the next.
	const ranges = Float64Array.of(
		gap,
		...Array.from({length: 10}, () => 0.8),
		4,
		100,
	);
	expect(averageMovingRange(ranges, 3.267)).toEqual({
		average: 12 / 11,
		kept: 11,
		screenedOut: 1,
		fellBack: false,
	});
});

test('a range of exactly the screening limit falls out', () => {
	// Average 2, limit 6.
	const ranges = Float64Array.of(gap, 1, 1, 1, 1, 6);
	expect(averageMovingRange(ranges, 3).screenedOut).toBe(1);
	expect(averageMovingRange(ranges, 3.01).screenedOut).toBe(0);
});

test('where screening leaves no width, every range is kept', () => {
	// Of two levels all ranges but one are 0, and that one would fall out.
	const ranges = calculateMovingRanges([1, 1, 1, 1, 1, 9, 9, 9, 9, 9]);
	expect(averageMovingRange(ranges, 3.267)).toEqual({
		average: 8 / 9,
		kept: 9,
		screenedOut: 0,
		fellBack: true,
	});
});

test('without two neighbours there is no average', () => {
	for (const values of [[], [5], [5, gap, 7], [gap, gap]]) {
		const ranges = calculateMovingRanges(values);
		expect(averageMovingRange(ranges).average).toBeNaN();
		expect(averageMovingRange(ranges, 3.267)).toMatchObject({
			kept: 0,
			fellBack: false,
		});
	}
});
