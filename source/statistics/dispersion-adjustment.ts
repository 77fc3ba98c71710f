import {calculateTwoSidedP} from './normal-distribution.js';

/**
 * A normal score that allows for dispersion: where counts vary φ times as much as chance explains, their standard error
 * is √φ times as large.
 *
 * Source: P. McCullagh, J. A. Nelder, Generalized Linear Models (1989), section 4.5 (quasi-likelihood).
 *
 * @param z Score as if chance explained everything. @param dispersion φ; values below 1 count as 1, since two figures
 * can look calmer than chance only by chance.
 * @returns The score, and its two-sided p. Never throws.
 * @example
 * adjustForDispersion(-5.0789938, 4); // {z: -2.5394969, p: 0.0111}
 */
export function adjustForDispersion(
	z: number,
	dispersion: number,
): {readonly z: number; readonly p: number} {
	const adjusted = z / Math.sqrt(Math.max(1, dispersion));
	return {z: adjusted, p: calculateTwoSidedP(adjusted)};
}

/**
 * The dispersion φ* up to which a score stays beyond a threshold: the score is convincing for anyone who believes that
 * φ is smaller than this.
 *
 * @param threshold In standard errors; 3 for the usual 0.27%.
 * @returns φ* = (z / threshold)². Never throws.
 * @example
 * findBreakEvenDispersion(-5.0789938); // 2.866242
 */
export function findBreakEvenDispersion(z: number, threshold = 3): number {
	return (z / threshold) ** 2;
}
