import {calculateCLimits} from '../../statistics/c-limits.js';
import {measureDispersion} from '../../statistics/dispersion.js';
import {testDispersion} from '../../statistics/dispersion-test.js';
import {widenLimits} from '../../statistics/laney-limits.js';
import {calculateMean} from '../../statistics/mean.js';
import {type Profile} from '../../statistics/profiles.js';
import {
	calculatePLimits,
	calculateULimits,
	type RateLimits,
} from '../../statistics/rate-limits.js';
import {calculateXmrLimits} from '../../statistics/xmr-limits.js';
import {type ChartLimits} from '../../statistics/zones.js';
import {unusual} from './thresholds.js';
import {hasDenominators, type Observation, type Sample} from './sample.js';

export type ChartKind = 'xmr' | 'c' | 'p' | 'p-prime' | 'u' | 'u-prime';

/** The limits of one phase, for all of its points, drawn from those of its baseline. */
export type DrawnLimits = {
	readonly kind: ChartKind;
	/** As charted, in the unit of the sample; `NaN` for a gap. */
	readonly values: Float64Array;
	readonly limits: ChartLimits;
	/** Excess of variation over chance, for p′ and u′. */
	readonly sigmaZ?: number | undefined;
	/** Moving ranges left out as too large to be ordinary. */
	readonly screenedOut: number;
};

/** A c chart suits small counts only, and only those that vary as chance makes them. */
const smallMean = 10;

/**
 * Draws the limits that suit the sample: XmR; c for small counts that chance explains; p′ or u′ where denominators are
 * known, p or u where σz is no more than 1.
 *
 * @param isBaseline which points the limits are drawn from.
 */
export function drawLimits(
	sample: Sample,
	observations: readonly Observation[],
	isBaseline: (observation: Observation) => boolean,
	profile: Profile,
): DrawnLimits {
	const isShare = sample.type === 'proportion' || sample.type === 'rate';
	if (isShare && hasDenominators(observations)) {
		return drawShareLimits(sample, observations, isBaseline, profile);
	}

	const values = Float64Array.from(
		observations,
		({value}) => value ?? Number.NaN,
	);
	const baseline = Float64Array.from(observations, (observation) =>
		isBaseline(observation) ? (observation.value ?? Number.NaN) : Number.NaN,
	);
	if (sample.type === 'count' && isSmallAndOrdinary(baseline)) {
		return {
			kind: 'c',
			values,
			limits: calculateCLimits(baseline),
			screenedOut: 0,
		};
	}

	const limits = calculateXmrLimits(baseline, profile);
	return {kind: 'xmr', values, limits, screenedOut: limits.ranges.screenedOut};
}

function isSmallAndOrdinary(counts: Float64Array): boolean {
	const mean = calculateMean(counts);
	const areWhole = counts.every(
		(count) => Number.isNaN(count) || Number.isInteger(count),
	);
	return (
		areWhole &&
		mean > 0 &&
		mean < smallMean &&
		!(testDispersion(measureDispersion(counts)) < unusual)
	);
}

function drawShareLimits(
	{type, unit}: Sample,
	observations: readonly Observation[],
	isBaseline: (observation: Observation) => boolean,
	profile: Profile,
): DrawnLimits {
	const calculate = type === 'proportion' ? calculatePLimits : calculateULimits;
	const parts = (keep: (observation: Observation) => boolean) =>
		(['numerator', 'denominator'] as const).map((part) =>
			observations.map((observation) =>
				keep(observation) ? (observation[part] ?? Number.NaN) : Number.NaN,
			),
		) as [number[], number[]];
	const baseline = calculate(...parts(isBaseline));
	const {sigmaZ} = widenLimits(baseline, profile);
	const all = calculate(...parts(() => true), baseline.centre);
	const isWider = sigmaZ > 1;
	const widened: RateLimits = isWider ? widenLimits(all, {sigmaZ}) : all;
	const letter = type === 'proportion' ? 'p' : 'u';
	const scale = unit === 'percent' ? 100 : 1;
	return {
		kind: isWider ? `${letter}-prime` : letter,
		values: widened.rates.map((rate) => rate * scale),
		limits: {
			centre: widened.centre * scale,
			halfWidth: widened.halfWidth.map((width) => width * scale),
		},
		sigmaZ,
		screenedOut: 0,
	};
}

/** Distance from the centre to a limit at one point. */
export function halfWidthAt({halfWidth}: ChartLimits, index: number): number {
	return typeof halfWidth === 'number'
		? halfWidth
		: (halfWidth[index] ?? Number.NaN);
}
