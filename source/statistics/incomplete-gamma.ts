import {calculateLogGamma} from './log-gamma.js';

/** Terms smaller than this no longer change a float64 sum. */
const precision = Number.EPSILON;

/** Stands for 0 where a continued fraction would divide by it. */
const tiny = 1e-300;

/**
 * The share of the gamma function's integral that lies below and above `x`: P(a, x) and Q(a, x) = 1 − P. Poisson, χ² and
 * normal probabilities are all special cases. The smaller side is computed and the other is its complement, so that a
 * tail of 1e−12 keeps its digits.
 *
 * Source: M. Abramowitz, I. A. Stegun (1964), 6.5.29 (series, used for x < a + 1) and 6.5.31 (continued fraction, by
 * W. J. Lentz, Applied Optics 15 (1976), 668–671).
 *
 * @param a Greater than 0. @param x 0 or greater.
 * @returns Probabilities; the relative error is below 1e−11 for `a` up to a thousand and below 1e−8 up to a million.
 * @throws {RangeError} For arguments outside these.
 * @example
 * splitGamma(1, 2); // {below: 0.8646647168, above: 0.1353352832}
 */
export function splitGamma(
	a: number,
	x: number,
): {readonly below: number; readonly above: number} {
	if (!(a > 0 && x >= 0)) {
		throw new RangeError(`incomplete gamma of ${a} and ${x} is not defined`);
	}

	if (x === 0 || x === Infinity) {
		return {below: x === 0 ? 0 : 1, above: x === 0 ? 1 : 0};
	}

	const scale = Math.exp(a * Math.log(x) - x - calculateLogGamma(a));
	if (x < a + 1) {
		const below = scale * sumSeries(a, x);
		return {below, above: 1 - below};
	}

	const above = scale * evaluateFraction(a, x);
	return {below: 1 - above, above};
}

function sumSeries(a: number, x: number): number {
	let term = 1 / a;
	let total = term;
	for (let step = 1; term > total * precision; step++) {
		term *= x / (a + step);
		total += term;
	}

	return total;
}

function evaluateFraction(a: number, x: number): number {
	let b = x + 1 - a;
	let c = 1 / tiny;
	let d = 1 / b;
	let fraction = d;
	for (
		let step = 1, change = 0;
		Math.abs(change - 1) > precision && step < 1e6;
		step++
	) {
		const numerator = -step * (step - a);
		b += 2;
		d = 1 / (numerator * d + b || tiny);
		c = b + numerator / c || tiny;
		change = c * d;
		fraction *= change;
	}

	return fraction;
}
