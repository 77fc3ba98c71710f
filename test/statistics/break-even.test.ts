import {expect, test} from 'vitest';
import {
	findBreakEvenCount,
	findBreakEvenDenominator,
} from '../../source/statistics/break-even.js';
import {testTwoProportions} from '../../source/statistics/two-proportions-test.js';

test.each([0.5, 0.65, 0.821, 1.04, 3])('a ratio of %f', (ratio) => {
	const base = findBreakEvenCount(ratio);
	const score = (count: number) =>
		(Math.abs(1 - ratio) * count) / Math.sqrt((1 + ratio) * count);
	expect(score(base)).toBeGreaterThanOrEqual(3 - 1e-9);
	expect(score(base - 1)).toBeLessThan(3);
});

test('a whole number is not rounded up to the next', () => {
	// 9 × 1.7 / 0.3² is 170, and a hair more in float64.
	expect(findBreakEvenCount(0.7)).toBe(170);
	expect(findBreakEvenCount(0.5)).toBe(54);
});

test.each([
	[0.139, 0.146],
	[0.486, 0.449],
	[0, 0.2],
])('proportions of %f and %f', (previous, current) => {
	const base = findBreakEvenDenominator(previous, current);
	const score = (trials: number) =>
		Math.abs(
			testTwoProportions(
				{successes: previous * trials, trials},
				{successes: current * trials, trials},
			).z,
		);
	expect(score(base)).toBeGreaterThanOrEqual(3 - 1e-9);
	expect(score(base - 1)).toBeLessThan(3);
});

test('no base is large enough for no change', () => {
	expect(findBreakEvenCount(1)).toBe(Infinity);
	expect(findBreakEvenDenominator(0.3, 0.3)).toBe(Infinity);
});

test('what is not a ratio or a proportion is refused', () => {
	expect(() => findBreakEvenCount(-0.1)).toThrow(RangeError);
	expect(() => findBreakEvenCount(Number.NaN)).toThrow(RangeError);
	expect(() => findBreakEvenDenominator(0.2, 1.2)).toThrow(RangeError);
});
