import {
	type Evidence,
	type Side,
	type Verdict,
	type VerdictName,
} from '../../domain/verdict.js';
import {calculateAutocorrelation} from '../../statistics/autocorrelation.js';
import {type RuleHit} from '../../statistics/hits.js';
import {testNewCount} from '../../statistics/new-count-test.js';
import {findPredictionConstant} from '../../statistics/prediction-constant.js';
import {explainChart} from '../explain/chart.js';
import {resolveProfile, type Settings} from '../settings.js';
import {drawLimits, halfWidthAt} from './chart-limits.js';
import {chartPhases, type Phase} from './chart.js';
import {type Treatment} from './independence.js';
import {isObserved, type Observation, type Sample} from './sample.js';
import {type Season} from './season.js';
import {leastForEstablished, rare} from './thresholds.js';
import {type ChartRecord} from './records.js';

export type ChartJudgement = {
	readonly verdict: Verdict;
	readonly phases: readonly Phase[];
};

/**
 * Judges the last point of 12 and more on its chart. Only the reporting period is judged: on pure noise the usual rules
 * mark some point of one chart in five.
 */
export function judgeChart(
	sample: Sample,
	observations: readonly Observation[],
	context: {readonly treatment: Treatment; readonly season: Season},
	settings: Settings,
): ChartJudgement {
	const phases = chartPhases(sample, observations, settings);
	const phase = phases.at(-1)!;
	const stated = phase.points.filter(({value}) => value !== undefined);
	const last = stated.at(-1)!;
	const autocorrelation = calculateAutocorrelation(
		stated.map(({value}) => value ?? Number.NaN),
	);
	const isCorrelated = autocorrelation > 2 / Math.sqrt(stated.length);
	const ofPhase = observations.filter(({period}) => period.start >= phase.from);
	const prediction = needsPrediction(phase, stated.length, context.treatment)
		? predictLast(sample, ofPhase, settings)
		: undefined;
	// Runs and pairs come easily in differences of rolling totals: there, being outside is all that counts.
	const hits =
		context.treatment === 'differenced'
			? last.hits.filter(({rule}) => rule === 'outside')
			: last.hits;
	const side = sideOf(hits);
	const verdict = grade(hits, {prediction, isCorrelated});
	const record: ChartRecord = {
		method: 'chart',
		chart: phase.kind,
		profile: settings.profile,
		rules: [...new Set(hits.map(({rule}) => rule))],
		points: stated.length,
		baseline: {
			from: phase.from,
			to: phase.to,
			n: phase.baseline,
			excluded: phase.points.filter(({isExcluded}) => isExcluded).length,
		},
		centre: phase.centre,
		averageMovingRange: phase.averageMovingRange,
		sigmaZ: phase.sigmaZ,
		multiplier: resolveProfile(settings).multiplier,
		lower: last.lower,
		upper: last.upper,
		predictionConstant: prediction?.constant,
		screenedOut: phase.screenedOut,
		autocorrelation,
		treatment: context.treatment,
		season: context.season,
		rebase: phase.rebase,
		caveats: listCaveats(context, {isCorrelated, autocorrelation, phase}),
	};
	const evidence: Evidence =
		stated.length < leastForEstablished ? 'provisional' : 'established';
	return {
		phases,
		verdict: {
			verdict,
			evidence,
			side: verdict === 'expected' ? undefined : side,
			period: last.period,
			value: last.value,
			expected: {centre: phase.centre, lower: last.lower, upper: last.upper},
			explanation: explainChart({
				verdict,
				evidence,
				side,
				record,
				last,
				sample,
			}),
			record,
		},
	};
}

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

function listCaveats(
	{treatment, season}: {treatment: Treatment; season: Season},
	{
		isCorrelated,
		autocorrelation,
		phase,
	}: {isCorrelated: boolean; autocorrelation: number; phase: Phase},
): string[] {
	return [
		treatment === 'differenced' &&
			'rolling totals overlap, so each was taken less the one before: a month less the same month a year earlier',
		treatment === 'thinned' &&
			'windows overlap, so only separate ones were used',
		season === 'not-checked' && 'seasonality not checked: fewer than 24 months',
		season === 'seasonal' &&
			'seasonal, so each month was taken less the same month a year earlier',
		isCorrelated &&
			`neighbouring values resemble each other (r = ${autocorrelation.toFixed(2)}), so this is indicative at most`,
		phase.screenedOut > 0 &&
			`${phase.screenedOut} large moving ranges left out of the limits`,
	].filter((caveat) => typeof caveat === 'string');
}
