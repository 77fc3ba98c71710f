import {expect, test} from 'vitest';
import {calculateCLimits} from '../../source/statistics/c-limits.js';
import {calculateIPrimeLimits} from '../../source/statistics/i-prime-limits.js';
import {widenLimits} from '../../source/statistics/laney-limits.js';
import {
	calculatePLimits,
	calculateULimits,
} from '../../source/statistics/rate-limits.js';
import {calculateXmrLimits} from '../../source/statistics/xmr-limits.js';
import {seedRandom} from './seeded-random.js';

const {NaN: gap} = Number;
const counts = [21, 24, 16, 12, 15, 5, 28, 20, 31, 25];

test('a gap is out of the mean, and both its ranges are dropped', () => {
	const limits = calculateXmrLimits([5, 9, gap, 8, 2]);
	expect(limits.centre).toBe(6);
	expect(limits.ranges).toMatchObject({average: 5, kept: 2});
	expect(limits.upper).toBe(6 + 2.66 * 5);
	expect(limits.lower).toBe(6 - 2.66 * 5);
});

test('limits move and stretch with the values', () => {
	const {series, uniform} = seedRandom(5);
	for (let round = 0; round < 50; round++) {
		const values = series(30);
		const factor = 0.01 + 100 * uniform();
		const offset = 1000 * (uniform() - 0.5);
		const limits = calculateXmrLimits(values, {screening: 3.267});
		const moved = calculateXmrLimits(
			values.map((value) => factor * value + offset),
			{screening: 3.267},
		);
		expect(moved.upper).toBeCloseTo(factor * limits.upper + offset, 8);
		expect(moved.lower).toBeCloseTo(factor * limits.lower + offset, 8);
	}
});

test('too few values give limits that are not numbers', () => {
	expect(calculateXmrLimits([])).toMatchObject({centre: gap, upper: gap});
	expect(calculateXmrLimits([5])).toMatchObject({centre: 5, upper: gap});
	expect(calculateCLimits([])).toEqual({centre: gap, halfWidth: gap});
	expect(calculateULimits([], []).centre).toBeNaN();
});

test('a u chart with exposures of 1 is a c chart', () => {
	const {centre, halfWidth} = calculateCLimits(counts);
	const rates = calculateULimits(
		counts,
		counts.map(() => 1),
	);
	expect(rates.centre).toBe(centre);
	expect([...rates.halfWidth]).toEqual(counts.map(() => halfWidth));
});

test('a proportion varies less than a rate of the same size', () => {
	const trials = counts.map(() => 50);
	const proportions = calculatePLimits(counts, trials);
	const rates = calculateULimits(counts, trials);
	const {centre} = proportions;
	expect(proportions.halfWidth[0]! / rates.halfWidth[0]!).toBeCloseTo(
		Math.sqrt(1 - centre),
		12,
	);
});

test('a pair with a part missing, or nothing below the line, is a gap', () => {
	const {centre, rates, halfWidth} = calculatePLimits(
		[1, gap, 2, 5],
		[10, 10, gap, 0],
	);
	expect(centre).toBe(0.1);
	expect([...rates]).toEqual([0.1, gap, gap, gap]);
	expect(halfWidth[2]).toBeNaN();
	expect(halfWidth[3]).toBeNaN();
});

test('limits can take the centre and sigma of another baseline', () => {
	const exposures = counts.map((_, index) => 10 + index);
	const limits = widenLimits(calculateULimits(counts, exposures, 2), {
		sigmaZ: 1.5,
	});
	expect(limits.centre).toBe(2);
	expect(limits.halfWidth[0]).toBeCloseTo(1.5 * 3 * Math.sqrt(2 / 10), 12);
});

test('with equal denominators I′ limits are those of an XmR chart with an unrounded constant', () => {
	const {centre, rates, halfWidth} = calculateIPrimeLimits(
		counts,
		counts.map(() => 40),
	);
	// The mean range of two standard normal values is 2/√π.
	const multiplier = (3 * Math.sqrt(Math.PI)) / 2;
	const expected = calculateXmrLimits(rates, {multiplier});
	expect(centre).toBeCloseTo(expected.centre, 12);
	expect(halfWidth[0]).toBeCloseTo(expected.halfWidth, 12);
});
