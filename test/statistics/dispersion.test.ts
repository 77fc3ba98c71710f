import {expect, test} from 'vitest';
import {calculateMean} from '../../source/statistics/mean.js';
import {
	measureDispersion,
	measureProportionDispersion,
} from '../../source/statistics/dispersion.js';
import {testDispersion} from '../../source/statistics/dispersion-test.js';
import {calculateTwoSidedP} from '../../source/statistics/normal-distribution.js';
import {testTwoCounts} from '../../source/statistics/two-counts-test.js';
import {calculateVariance} from '../../source/statistics/variance.js';

test('with equal exposures it is variance over mean', () => {
	const counts = [100, 110, 95, 105, 98, 102, 97];
	const expected = calculateVariance(counts) / calculateMean(counts);
	expect(measureDispersion(counts).index).toBeCloseTo(expected, 12);
	expect(
		measureDispersion(
			counts,
			counts.map(() => 12),
		).index,
	).toBeCloseTo(expected, 12);
});

test('counts in proportion to their exposure do not vary at all', () => {
	expect(measureDispersion([30, 60, 90], [1, 2, 3]).index).toBeCloseTo(0, 12);
	expect(
		measureProportionDispersion([5, 10, 20], [50, 100, 200]).index,
	).toBeCloseTo(0, 12);
});

test('what is not stated is left out', () => {
	const {NaN: gap} = Number;
	expect(measureDispersion([12, gap, 9, 14])).toEqual(
		measureDispersion([12, 9, 14]),
	);
	expect(measureProportionDispersion([3, 4, 5], [10, gap, 10])).toEqual(
		measureProportionDispersion([3, 5], [10, 10]),
	);
});

test('with two counts it is the square of a normal score', () => {
	const counts = {previous: 574, current: 516};
	const dispersion = measureDispersion([574, 516]);
	expect(dispersion.statistic).toBeCloseTo(testTwoCounts(counts).z ** 2, 10);
	expect(testDispersion(dispersion)).toBeCloseTo(
		calculateTwoSidedP(testTwoCounts(counts).z),
		12,
	);
});

test('nothing to test gives no p', () => {
	for (const counts of [[], [5], [0, 0, 0]]) {
		expect(testDispersion(measureDispersion(counts))).toBeNaN();
	}
});
