import {describe, expect, test} from 'vitest';
import {calculateCLimits} from '../../../source/statistics/c-limits.js';
import {widenLimits} from '../../../source/statistics/laney-limits.js';
import {calculateMovingRanges} from '../../../source/statistics/moving-ranges.js';
import {calculateRates} from '../../../source/statistics/pooled-rate.js';
import {profiles} from '../../../source/statistics/profiles.js';
import {
	calculatePLimits,
	calculateULimits,
} from '../../../source/statistics/rate-limits.js';
import {calculateXmrLimits} from '../../../source/statistics/xmr-limits.js';
import {type ChartLimits} from '../../../source/statistics/zones.js';
import {readJsonOracle} from './read-oracle.js';

type Fixture = {
	multiplier: number;
	decimals: number;
	numerators: number[];
	denominators: number[];
	groupings?: number[];
	values?: number[];
} & Record<'ll99' | 'll95' | 'ul95' | 'ul99', number[]>;

const {isHere, oracle} = readJsonOracle<{
	fixtures: Record<string, Fixture>;
}>('powerbi_spc_fixtures.json');
const fixtures = oracle.fixtures ?? {};

/** Charts we do not draw, and why. */
const leftOut = {
	g: 'counts between events: the reports have none',
	t: 'times between events: the reports have none',
	s: 'standard deviations within periods: the reports have none',
	xbar: 'means with standard deviations: the reports have none',
};

/** It screens moving ranges by default. */
const {multiplier, screening} = profiles.anhoej;

describe.skipIf(!isHere)('PowerBI-SPC', () => {
	test('has these charts', () => {
		const drawn = ['c', 'i', 'mr', 'p', 'pprime', 'u', 'uprime'];
		expect(Object.keys(fixtures).toSorted()).toEqual(
			[...drawn, ...Object.keys(leftOut)].toSorted(),
		);
	});

	test('c, in two phases', () => {
		const fixture = fixtures.c!;
		for (const phase of [1, 2]) {
			const indexes = [...fixture.numerators.keys()].filter(
				(index) => fixture.groupings![index] === phase,
			);
			const counts = indexes.map((index) => fixture.numerators[index]!);
			agree(fixture, calculateCLimits(counts), {indexes, lowest: 0});
		}
	});

	test('i', () => {
		const fixture = fixtures.i!;
		const rates = calculateRates(fixture.numerators, fixture.denominators);
		agree(fixture, calculateXmrLimits(rates, {multiplier, screening}));
	});

	test('mr', () => {
		const fixture = fixtures.mr!;
		const rates = calculateRates(fixture.numerators, fixture.denominators);
		const ranges = calculateMovingRanges(rates).subarray(1);
		for (const [index, range] of ranges.entries()) {
			expect(range).toBeCloseTo(fixture.values![index]!, fixture.decimals);
		}

		const {averageMovingRange: average} = calculateXmrLimits(rates, {
			screening,
		});
		expect(3.267 * average).toBeCloseTo(fixture.ul99[0]!, fixture.decimals);
	});

	test('p', () => {
		const {numerators, denominators} = fixtures.p!;
		agree(fixtures.p!, calculatePLimits(numerators, denominators));
	});

	test('p′', () => {
		const {numerators, denominators} = fixtures.pprime!;
		const limits = calculatePLimits(numerators, denominators);
		agree(fixtures.pprime!, widenLimits(limits, {screening}));
	});

	test('u', () => {
		const {numerators, denominators} = fixtures.u!;
		agree(fixtures.u!, calculateULimits(numerators, denominators));
	});

	test('u′', () => {
		const {numerators, denominators} = fixtures.uprime!;
		const limits = calculateULimits(numerators, denominators);
		agree(fixtures.uprime!, widenLimits(limits, {screening}));
	});
});

/** Compares limits of three and of two sigma, to the decimals that its own tests ask for. */
function agree(
	{ll99, ll95, ul95, ul99, ...fixture}: Fixture,
	{centre, halfWidth}: ChartLimits,
	options: {indexes?: number[]; lowest?: number} = {},
): void {
	const {indexes = [...fixture.numerators.keys()], lowest = -Infinity} =
		options;
	expect(indexes).not.toEqual([]);
	for (const index of indexes) {
		const width = typeof halfWidth === 'number' ? halfWidth : halfWidth[index]!;
		const expectAt = (sigmas: number, expected: number) => {
			const limit = centre + (width * sigmas) / 3;
			expect(Math.max(lowest, limit) * fixture.multiplier).toBeCloseTo(
				expected,
				fixture.decimals,
			);
		};

		expectAt(-3, ll99[index]!);
		expectAt(-2, ll95[index]!);
		expectAt(2, ul95[index]!);
		expectAt(3, ul99[index]!);
	}
}
