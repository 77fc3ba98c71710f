import {describe, expect, test} from 'vitest';
import {findBetaQuantile} from '../../source/statistics/beta-quantile.js';
import {calculateIncompleteBeta} from '../../source/statistics/incomplete-beta.js';
import {splitGamma} from '../../source/statistics/incomplete-gamma.js';
import {calculateLogGamma} from '../../source/statistics/log-gamma.js';

describe('log gamma', () => {
	test('Γ(n + 1) is n!', () => {
		let factorial = 1;
		for (let n = 1; n <= 170; n++) {
			factorial *= n;
			expect(calculateLogGamma(n + 1)).toBeCloseTo(Math.log(factorial), 11);
		}
	});

	test('only arguments above 0 have one', () => {
		expect(calculateLogGamma(0)).toBeNaN();
		expect(calculateLogGamma(-1.5)).toBeNaN();
		expect(calculateLogGamma(Number.NaN)).toBeNaN();
	});
});

describe('incomplete gamma', () => {
	test('of 1 it is the exponential distribution', () => {
		for (const x of [1e-9, 0.3, 1, 1.9, 2.1, 30, 700]) {
			expect(splitGamma(1, x).above / Math.exp(-x)).toBeCloseTo(1, 12);
		}
	});

	test('both parts make one, on either side of where the method changes', () => {
		for (const a of [0.5, 3, 12.5, 1000, 1e6]) {
			for (const x of [a * 0.99, a, a + 0.999, a + 1.001, a * 1.01]) {
				const {below, above} = splitGamma(a, x);
				expect(below + above).toBe(1);
				expect(below).toBeGreaterThan(0);
				expect(above).toBeGreaterThan(0);
			}
		}
	});

	test('is continuous where the method changes', () => {
		for (const a of [0.5, 3, 12.5, 1000]) {
			const {below} = splitGamma(a, a + 1 - 1e-9);
			expect(splitGamma(a, a + 1 + 1e-9).below).toBeCloseTo(below, 8);
		}
	});

	test('nothing lies below 0, and everything below infinity', () => {
		expect(splitGamma(3, 0)).toEqual({below: 0, above: 1});
		expect(splitGamma(3, Infinity)).toEqual({below: 1, above: 0});
	});

	test('arguments it is not defined for are refused', () => {
		expect(() => splitGamma(0, 1)).toThrow(RangeError);
		expect(() => splitGamma(1, -1)).toThrow(RangeError);
		expect(() => splitGamma(1, Number.NaN)).toThrow(RangeError);
	});
});

describe('incomplete beta', () => {
	test('Iₓ(a, 1) is xᵃ, and I₁₋ₓ(1, a) is the rest', () => {
		for (const x of [1e-6, 0.1, 0.5, 0.93]) {
			for (const a of [0.5, 1, 7, 40]) {
				expect(calculateIncompleteBeta(x, a, 1)).toBeCloseTo(x ** a, 12);
				expect(calculateIncompleteBeta(1 - x, 1, a)).toBeCloseTo(
					1 - x ** a,
					12,
				);
			}
		}
	});

	test('is a half in the middle when both sides are alike', () => {
		for (const a of [0.5, 3, 500, 40_000]) {
			expect(calculateIncompleteBeta(0.5, a, a)).toBeCloseTo(0.5, 9);
		}
	});

	test('arguments it is not defined for are refused', () => {
		expect(() => calculateIncompleteBeta(1.1, 1, 1)).toThrow(RangeError);
		expect(() => calculateIncompleteBeta(0.5, 0, 1)).toThrow(RangeError);
	});
});

test('the beta quantile is the inverse, in the tails too', () => {
	for (const probability of [0.001, 0.025, 0.5, 0.975]) {
		for (const [a, b] of [
			[1, 7],
			[5, 1],
			[0.5, 0.5],
			[516, 575],
		] as const) {
			const x = findBetaQuantile(probability, a, b);
			expect(calculateIncompleteBeta(x, a, b)).toBeCloseTo(probability, 12);
		}
	}

	expect(findBetaQuantile(0, 2, 3)).toBe(0);
	expect(findBetaQuantile(1, 2, 3)).toBe(1);
	expect(() => findBetaQuantile(1.5, 2, 3)).toThrow(RangeError);
});
