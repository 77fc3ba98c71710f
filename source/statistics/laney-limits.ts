import {averageMovingRange} from './average-moving-range.js';
import {calculateMovingRanges} from './moving-ranges.js';
import {type RateLimits} from './rate-limits.js';

export type LaneyLimits = RateLimits & {
	/** The sigma of standardised rates, σz: 1 when chance explains how they vary, more when they are overdispersed. */
	readonly sigmaZ: number;
};

/**
 * Laney's u′ and p′ limits: those of a u or p chart, times σz, the sigma of the standardised rates as an XmR chart would
 * estimate it (average moving range / 1.128). With large denominators u and p charts call almost every point outside,
 * because they leave no room for what varies from period to period.
 *
 * Source: D. B. Laney, Improved control charts for attributes, Quality Engineering 14 (2002), 531–537.
 *
 * @param limits From `calculateULimits` or `calculatePLimits`.
 * @param options `screening` as in `averageMovingRange`; `sigmaZ` from another baseline, absent: from these rates.
 * @returns Never throws.
 * @example
 * widenLimits({centre: 0.5, rates: [0.4, 0.6, 0.5], halfWidth: [0.15, 0.15, 0.15]}).sigmaZ; // 2.65957
 */
export function widenLimits(
	limits: RateLimits,
	options: {readonly screening?: number; readonly sigmaZ?: number} = {},
): LaneyLimits {
	const {centre, rates, halfWidth} = limits;
	const scores = Float64Array.from(
		rates,
		(rate, index) => ((rate - centre) / halfWidth[index]!) * 3,
	);
	const sigmaZ =
		options.sigmaZ ??
		averageMovingRange(calculateMovingRanges(scores), options.screening)
			.average / 1.128;
	return {
		...limits,
		halfWidth: Float64Array.from(halfWidth, (width) => width * sigmaZ),
		sigmaZ,
	};
}
