import {describe, expect, test} from 'vitest';
import {testFisherExact} from '../../source/statistics/fisher-exact-test.js';
import {calculateNewcombeInterval} from '../../source/statistics/newcombe-interval.js';
import {testTwoProportions} from '../../source/statistics/two-proportions-test.js';
import {calculateWilsonInterval} from '../../source/statistics/wilson-interval.js';

const few = {successes: 3, trials: 20};
const more = {successes: 31, trials: 90};

test('in either order they are as far apart', () => {
	expect(testFisherExact(few, more)).toBeCloseTo(
		testFisherExact(more, few),
		12,
	);
	expect(testTwoProportions(few, more).z).toBeCloseTo(
		-testTwoProportions(more, few).z,
		12,
	);
	const forwards = calculateNewcombeInterval(few, more);
	const backwards = calculateNewcombeInterval(more, few);
	expect(backwards.lower).toBeCloseTo(-forwards.upper, 12);
	expect(backwards.upper).toBeCloseTo(-forwards.lower, 12);
});

test('successes and failures are as far apart', () => {
	const turn = ({successes, trials}: typeof few) => ({
		successes: trials - successes,
		trials,
	});
	expect(testFisherExact(turn(few), turn(more))).toBeCloseTo(
		testFisherExact(few, more),
		12,
	);
	const {z, smallestExpected} = testTwoProportions(few, more);
	const turned = testTwoProportions(turn(few), turn(more));
	expect(turned.z).toBeCloseTo(-z, 12);
	expect(turned.smallestExpected).toBeCloseTo(smallestExpected, 12);
});

test('the smallest expected count says when to leave the normal score', () => {
	// 34 of 110 would leave 6.2 successes in the smaller group.
	expect(testTwoProportions(few, more).smallestExpected).toBeCloseTo(
		(34 / 110) * 20,
		12,
	);
});

test.each([
	[0, 0],
	[20, 90],
])('%i and %i of 20 and 90, all or none, are alike', (a, b) => {
	const first = {successes: a, trials: 20};
	const second = {successes: b, trials: 90};
	expect(testTwoProportions(first, second)).toMatchObject({z: 0, p: 1});
	expect(testFisherExact(first, second)).toBe(1);
});

test('a Wilson interval stays within 0 and 1 and holds the proportion', () => {
	for (const trials of [1, 2, 29, 1000]) {
		for (const successes of [0, 1, trials - 1, trials]) {
			const {lower, upper} = calculateWilsonInterval(successes, trials, 0.998);
			expect(lower).toBeGreaterThanOrEqual(0);
			expect(upper).toBeLessThanOrEqual(1);
			expect(lower).toBeLessThanOrEqual(successes / trials);
			expect(upper).toBeGreaterThanOrEqual(successes / trials);
		}
	}
});

describe('what is not a proportion is refused', () => {
	test.each([
		{successes: 5, trials: 4},
		{successes: -1, trials: 4},
		{successes: 0, trials: 0},
		{successes: Number.NaN, trials: 4},
	])('%j', (wrong) => {
		expect(() => testFisherExact(few, wrong)).toThrow(RangeError);
		expect(() => testTwoProportions(wrong, few)).toThrow(RangeError);
		expect(() => calculateNewcombeInterval(few, wrong)).toThrow(RangeError);
	});
});
