import {expect, test} from 'vitest';
import {calculateMean} from '../../source/statistics/mean.js';

test('the mean of equal values is that value, to the last bit', () => {
	for (const value of [0.1, 1 / 3, 1e15 + 0.3, -2.66]) {
		expect(calculateMean(new Float64Array(37).fill(value))).toBe(value);
	}
});

test('what is not stated is left out', () => {
	expect(calculateMean([2, Number.NaN, 4])).toBe(3);
	expect(calculateMean([])).toBeNaN();
	expect(calculateMean([Number.NaN])).toBeNaN();
});
