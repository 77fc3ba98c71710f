import {calculateLogGamma} from './log-gamma.js';

const precision = Number.EPSILON;

/** Stands for 0 where the continued fraction would divide by it. */
const tiny = 1e-300;

/**
 * Regularised incomplete beta function Iₓ(a, b): the probability that a beta variable lies below `x`. Binomial
 * probabilities are special cases of it.
 *
 * Source: M. Abramowitz, I. A. Stegun (1964), 26.5.8 (continued fraction, by Lentz's method), with Iₓ(a, b) =
 * 1 − I₁₋ₓ(b, a) where that converges faster.
 *
 * @param x Between 0 and 1. @param a Greater than 0. @param b Greater than 0.
 * @returns A probability; the relative error is below 1e−11 for `a` up to a thousand and below 1e−8 up to a million.
 * @throws {RangeError} For arguments outside these.
 * @example
 * calculateIncompleteBeta(0.5, 2, 3); // 0.6875
 */
export function calculateIncompleteBeta(
	x: number,
	a: number,
	b: number,
): number {
	if (!(x >= 0 && x <= 1 && a > 0 && b > 0)) {
		throw new RangeError(
			`incomplete beta of ${x}, ${a} and ${b} is not defined`,
		);
	}

	if (x === 0 || x === 1) {
		return x;
	}

	const scale = Math.exp(
		a * Math.log(x) +
			b * Math.log1p(-x) +
			calculateLogGamma(a + b) -
			calculateLogGamma(a) -
			calculateLogGamma(b),
	);
	return x < (a + 1) / (a + b + 2)
		? (scale * evaluateFraction(x, a, b)) / a
		: 1 - (scale * evaluateFraction(1 - x, b, a)) / b;
}

function evaluateFraction(x: number, a: number, b: number): number {
	let c = 1;
	let d = 1 / (1 - ((a + b) * x) / (a + 1) || tiny);
	let fraction = d;
	for (
		let step = 1, change = 0;
		Math.abs(change - 1) > precision && step < 1e6;
		step++
	) {
		const even =
			(step * (b - step) * x) / ((a + 2 * step - 1) * (a + 2 * step));
		d = 1 / (1 + even * d || tiny);
		c = 1 + even / c || tiny;
		fraction *= c * d;
		const odd =
			(-(a + step) * (a + b + step) * x) /
			((a + 2 * step) * (a + 2 * step + 1));
		d = 1 / (1 + odd * d || tiny);
		c = 1 + odd / c || tiny;
		change = c * d;
		fraction *= change;
	}

	return fraction;
}
