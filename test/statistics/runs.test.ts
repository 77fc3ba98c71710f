import {expect, test} from 'vitest';
import {findRunLimits} from '../../source/statistics/run-limits.js';
import {countRuns} from '../../source/statistics/runs.js';

test('nothing useful has no run, and cannot signal', () => {
	for (const sides of [[], [0, 0], [Number.NaN]]) {
		expect(countRuns(sides)).toEqual({useful: 0, longestRun: 0, crossings: 0});
	}

	expect(findRunLimits(0)).toEqual({longestRun: 0, crossings: 0});
});

test('every pair of useful neighbours either crosses or makes a run longer', () => {
	expect(countRuns([1, -1, 1, -1])).toEqual({
		useful: 4,
		longestRun: 1,
		crossings: 3,
	});
	expect(countRuns([2, 3, 0, 1])).toEqual({
		useful: 3,
		longestRun: 3,
		crossings: 0,
	});
});

test('limits stay small with a million points', () => {
	// Log₂ of a million is 19.93; half a million crossings, less 1.645 standard deviations of 500.
	expect(findRunLimits(1_000_000)).toEqual({
		longestRun: 23,
		crossings: 499_177,
	});
});
