import {describe, expect, test} from 'vitest';
import {testNewCount} from '../../source/statistics/new-count-test.js';
import {calculateRateRatio} from '../../source/statistics/rate-ratio.js';
import {testTwoCounts} from '../../source/statistics/two-counts-test.js';

const pairs = [
	[0, 5],
	[7, 21],
	[24, 29],
	[574, 516],
	[36_000, 34_650],
] as const;

test.each(pairs)('%i and %i in either order are as far apart', (a, b) => {
	const forwards = testTwoCounts({previous: a, current: b});
	const backwards = testTwoCounts({previous: b, current: a});
	expect(backwards.p / forwards.p).toBeCloseTo(1, 10);
	expect(backwards.z).toBeCloseTo(-forwards.z, 12);
});

test.each(pairs)(
	'%i and %i: the interval the other way is the reciprocal',
	(a, b) => {
		const forwards = calculateRateRatio({previous: a, current: b});
		const backwards = calculateRateRatio({previous: b, current: a});
		expect(backwards.lower).toBeCloseTo(1 / forwards.upper, 10);
		expect(1 / backwards.upper).toBeCloseTo(forwards.lower, 10);
	},
);

test('the interval holds 1 where neither tail is below half of what the confidence leaves', () => {
	// Rates alike for certain, then apart for certain.
	const alike = calculateRateRatio({previous: 24, current: 29});
	const apart = calculateRateRatio({previous: 24, current: 60});
	expect(alike.lower).toBeLessThan(1);
	expect(alike.upper).toBeGreaterThan(1);
	expect(apart.lower).toBeGreaterThan(1);
});

test('a quarter of the exposure makes four times the rate', () => {
	const counts = {previous: 120, current: 45};
	const alike = calculateRateRatio(counts);
	const quarter = calculateRateRatio({
		...counts,
		previousExposure: 12,
		currentExposure: 3,
	});
	expect(quarter.ratio).toBeCloseTo(4 * alike.ratio!, 12);
	expect(quarter.lower).toBeCloseTo(4 * alike.lower, 10);
	expect(quarter.upper).toBeCloseTo(4 * alike.upper, 10);
});

test('equal counts are as alike as can be', () => {
	expect(testTwoCounts({previous: 50, current: 50})).toEqual({p: 1, z: 0});
	expect(testTwoCounts({previous: 0, current: 0})).toEqual({p: 1, z: 0});
});

test('millions of events neither overflow nor take for ever', () => {
	const {p, z} = testTwoCounts({previous: 4_000_000, current: 4_010_000});
	expect(z).toBeCloseTo(3.533_35, 4);
	expect(p).toBeCloseTo(0.000_410_6, 6);
});

describe('what is not a count is refused', () => {
	test.each([
		{previous: -1, current: 3},
		{previous: 1.5, current: 3},
		{previous: 3, current: Number.NaN},
		{previous: 3, current: 4, currentExposure: 0},
		{previous: 3, current: 4, previousExposure: Infinity},
	])('%j', (counts) => {
		expect(() => testTwoCounts(counts)).toThrow(RangeError);
		expect(() => calculateRateRatio(counts)).toThrow(RangeError);
	});

	test('in a history', () => {
		expect(() => testNewCount(3, [])).toThrow(RangeError);
		expect(() => testNewCount(3, [Number.NaN])).toThrow(RangeError);
		expect(() => testNewCount(-3, [4])).toThrow(RangeError);
		expect(() => testNewCount(3, [4.5])).toThrow(RangeError);
	});
});

test('a new count after one is two counts', () => {
	const {p, z} = testTwoCounts({previous: 7, current: 21});
	const after = testNewCount(21, [7]);
	expect(after.p).toBeCloseTo(p, 12);
	expect(after.z).toBeCloseTo(z, 12);
});

test('a low count after a short history is as much of a surprise as its tail, twice', () => {
	// Binomial with 23 trials of a fifth: 0.8²³ + 23 × 0.2 × 0.8²².
	const tail = 0.8 ** 23 + 23 * 0.2 * 0.8 ** 22;
	const {p, atMost, z} = testNewCount(1, [5, 7, 4, 6]);
	expect(atMost).toBeCloseTo(tail, 12);
	expect(p).toBeCloseTo(2 * tail, 12);
	expect(z).toBeCloseTo((1 - 4.6) / Math.sqrt(23 * 0.2 * 0.8), 12);
});

test('nothing after nothing is no surprise', () => {
	expect(testNewCount(0, [0, 0, 0])).toEqual({
		p: 1,
		atLeast: 1,
		atMost: 1,
		z: 0,
	});
});
