import {type Side, type VerdictName} from '../../domain/verdict.js';
import {type RuleHit} from '../../statistics/hits.js';
import {testNewCount} from '../../statistics/new-count-test.js';
import {findPredictionConstant} from '../../statistics/prediction-constant.js';
import {resolveProfile, type Settings} from '../settings.js';
import {drawLimits, halfWidthAt} from './chart-limits.js';
import {type ChartedPoint, type Phase} from './chart.js';
import {type Treatment} from './independence.js';
import {findLevelChange, type LevelChange} from './level-change.js';
import {isObserved, type Observation, type Sample} from './sample.js';
import {leastForEstablished, rare} from './thresholds.js';

export type JudgedPoint = {
	readonly point: ChartedPoint;
	readonly verdict: VerdictName;
	/** The hits that the verdict rests on. */
	readonly hits: readonly RuleHit[];
	readonly side: Side;
	/** Prediction constant that was asked for too. */
	readonly predictionConstant?: number | undefined;
	/** The change of level that it is part of, where no rule marks the point itself. */
	readonly levelChange?: LevelChange | undefined;
};

/** What one charted point says, looked at with the points before it. */
export function judgePoint(
	point: ChartedPoint,
	{
		sample,
		observations,
		phase,
		treatment,
		isCorrelated,
		settings,
	}: {
		readonly sample: Sample;
		/** Of the phase. */
		readonly observations: readonly Observation[];
		readonly phase: Phase;
		readonly treatment: Treatment;
		readonly isCorrelated: boolean;
		readonly settings: Settings;
	},
): JudgedPoint {
	const upToPoint = observations.filter(
		({period}) => period.end <= point.period.end,
	);
	const points = upToPoint.filter((observation) =>
		isObserved(observation),
	).length;
	const prediction =
		needsPrediction(phase, points, treatment) && points > leastToPredict
			? predictLast(sample, upToPoint, settings)
			: undefined;
	// Runs and pairs come easily in differences of rolling totals: there, being outside is all that counts.
	const isDifferenced = treatment === 'differenced';
	const marked = isDifferenced
		? point.hits.filter(({rule}) => rule === 'outside')
		: point.hits;
	const levelChange =
		marked.length === 0 && !isDifferenced
			? findLevelChange(phase, point)
			: undefined;
	const hits = levelChange
		? [{rule: 'shift', side: levelChange.side} as const]
		: marked;
	return {
		point,
		hits,
		side: sideOf(hits),
		verdict: grade(hits, {prediction, isCorrelated}),
		predictionConstant: prediction?.constant,
		levelChange,
	};
}

/** A prediction needs three points before the one it is of. */
const leastToPredict = 3;

/**
 * Below 20 points the usual limits promise too much. So do they for small counts, which are not symmetrical, and for
 * differences of rolling totals, each of which has a value in common with another.
 */
function needsPrediction(
	{kind}: Phase,
	points: number,
	treatment: Treatment,
): boolean {
	return (
		points < leastForEstablished || kind === 'c' || treatment === 'differenced'
	);
}

/**
 * `exceptional` where a rule marks the point, but below 20 points a point that is outside has to be outside a prediction
 * from the ones before it too. What is not independent is `indicative` at most.
 */
function grade(
	hits: readonly RuleHit[],
	{
		prediction,
		isCorrelated,
	}: {
		prediction: {readonly isOutside: boolean} | undefined;
		isCorrelated: boolean;
	},
): VerdictName {
	if (hits.length === 0) {
		return 'expected';
	}

	const isSure = hits.some(
		({rule}) => rule !== 'outside' || (prediction?.isOutside ?? true),
	);
	return isSure && !isCorrelated ? 'exceptional' : 'indicative';
}

/** Whether the last point is beyond k_n of the limits of the points before it. */
function predictLast(
	sample: Sample,
	observations: readonly Observation[],
	settings: Settings,
): {readonly constant: number; readonly isOutside: boolean} {
	const profile = resolveProfile(settings);
	const last = observations.findLast((observation) => isObserved(observation))!;
	const isEarlier = (observation: Observation) =>
		observation !== last && isObserved(observation) && !observation.isExcluded;
	const earlier = observations.filter((item) => isEarlier(item));
	const constant = findPredictionConstant(earlier.length);
	const {kind, values, limits} = drawLimits(
		sample,
		observations,
		isEarlier,
		profile,
	);
	if (kind === 'c') {
		const history = earlier.map(({value}) => value ?? Number.NaN);
		return {constant, isOutside: testNewCount(last.value, history).p < rare};
	}

	const index = observations.indexOf(last);
	const distance = Math.abs(values[index]! - limits.centre);
	const width = (halfWidthAt(limits, index) / profile.multiplier) * constant;
	return {constant, isOutside: distance > width};
}

function sideOf(hits: readonly RuleHit[]): Side {
	const sides = new Set(hits.map(({side}) => side));
	return sides.size > 1 ? 'mixed' : (hits[0]?.side ?? 'mixed');
}
