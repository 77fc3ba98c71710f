import {describe, expect, test} from 'vitest';
import {
	calculateBinomialCdf,
	findBinomialQuantile,
} from '../../source/statistics/binomial-distribution.js';
import {
	calculateNormalCdf,
	calculateTwoSidedP,
	findNormalQuantile,
} from '../../source/statistics/normal-distribution.js';
import {calculatePoissonCdf} from '../../source/statistics/poisson-distribution.js';

describe('normal', () => {
	test('tails keep their digits', () => {
		// M. Abramowitz, I. A. Stegun (1964), table 26.2: −log₁₀ of the tail.
		expect(-Math.log10(calculateNormalCdf(-5))).toBeCloseTo(6.542_65, 5);
		expect(-Math.log10(calculateNormalCdf(-10))).toBeCloseTo(23.118_05, 5);
		expect(-Math.log10(calculateNormalCdf(-20))).toBeCloseTo(88.5601, 4);
	});

	test('is symmetric', () => {
		for (const z of [0, 0.1, 1, 2.66, 4]) {
			expect(calculateNormalCdf(z) + calculateNormalCdf(-z)).toBeCloseTo(1, 15);
			expect(calculateTwoSidedP(z)).toBe(calculateTwoSidedP(-z));
		}

		expect(calculateNormalCdf(Number.NaN)).toBeNaN();
	});

	test('the quantile is the inverse', () => {
		for (const probability of [
			1e-12, 0.001_35, 0.025, 0.3, 0.5, 0.9, 0.998_65,
		]) {
			const z = findNormalQuantile(probability);
			expect(calculateNormalCdf(z) / probability).toBeCloseTo(1, 12);
		}

		expect(findNormalQuantile(0)).toBe(-Infinity);
		expect(findNormalQuantile(1)).toBe(Infinity);
		expect(() => findNormalQuantile(-0.1)).toThrow(RangeError);
	});
});

describe('binomial', () => {
	test('adds up single probabilities', () => {
		for (const [trials, probability] of [
			[1, 0.5],
			[10, 0.2],
			[60, 0.25],
			[200, 0.9],
		] as const) {
			let weight = (1 - probability) ** trials;
			let total = 0;
			for (let k = 0; k <= trials; k++) {
				total += weight;
				weight *= ((trials - k) / (k + 1)) * (probability / (1 - probability));
				expect(calculateBinomialCdf(k, trials, probability)).toBeCloseTo(
					total,
					12,
				);
			}
		}
	});

	test('the quantile is the smallest number that reaches the level', () => {
		for (const level of [0.001, 0.05, 0.5, 0.95]) {
			for (const trials of [0, 1, 5, 23, 199]) {
				const quantile = findBinomialQuantile(level, trials, 0.5);
				expect(
					calculateBinomialCdf(quantile, trials, 0.5),
				).toBeGreaterThanOrEqual(level * (1 - 1e-13));
				expect(calculateBinomialCdf(quantile - 1, trials, 0.5)).toBeLessThan(
					level,
				);
			}
		}

		expect(() => findBinomialQuantile(2, 3, 0.5)).toThrow(RangeError);
	});

	test('a level that a number of successes reaches exactly is reached', () => {
		expect(findBinomialQuantile(0.5, 1, 0.5)).toBe(0);
		expect(findBinomialQuantile(0.171_875, 10, 0.5)).toBe(3);
	});
});

test('Poisson adds up single probabilities', () => {
	for (const mean of [0.5, 7.0833, 100]) {
		let weight = Math.exp(-mean);
		let total = 0;
		for (let k = 0; k < 2 * mean + 10; k++) {
			total += weight;
			weight *= mean / (k + 1);
			expect(calculatePoissonCdf(k, mean)).toBeCloseTo(total, 12);
		}
	}

	expect(calculatePoissonCdf(-1, 3)).toBe(0);
	expect(calculatePoissonCdf(0, 0)).toBe(1);
});
