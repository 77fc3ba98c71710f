/** Coefficients of Stirling's series, B₂ₖ / 2k(2k − 1). */
const stirling = [
	1 / 12,
	-1 / 360,
	1 / 1260,
	-1 / 1680,
	1 / 1188,
	-691 / 360_360,
	1 / 156,
];

/** From here on seven terms of the series are exact to the last digit. */
const asymptotic = 15;

/**
 * Natural logarithm of the gamma function, ln Γ(x); Γ(n + 1) = n!. By Stirling's series, smaller arguments shifted up by
 * Γ(x + 1) = x Γ(x).
 *
 * Source: M. Abramowitz, I. A. Stegun, Handbook of Mathematical Functions (1964), 6.1.40.
 *
 * @param x Greater than 0.
 * @returns `NaN` for anything else. Never throws.
 * @example
 * calculateLogGamma(5); // 3.178053830348
 * Math.exp(calculateLogGamma(0.5)) ** 2; // 3.14159265358979
 */
export function calculateLogGamma(x: number): number {
	if (!(x > 0)) {
		return Number.NaN;
	}

	let shifted = x;
	let product = 1;
	while (shifted < asymptotic) {
		product *= shifted;
		shifted++;
	}

	let series = 0;
	let power = 1 / shifted;
	for (const coefficient of stirling) {
		series += coefficient * power;
		power /= shifted * shifted;
	}

	return (
		(shifted - 0.5) * Math.log(shifted) -
		shifted +
		Math.log(2 * Math.PI) / 2 +
		series -
		Math.log(product)
	);
}
