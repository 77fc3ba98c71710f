import {
	type Evidence,
	type Verdict,
	verdictNames,
} from '../../domain/verdict.js';
import {calculateAutocorrelation} from '../../statistics/autocorrelation.js';
import {explainChart} from '../explain/chart.js';
import {resolveProfile, type Settings} from '../settings.js';
import {type ChartedPoint, chartPhases, type Phase} from './chart.js';
import {findEarlierMarks, findEarlierRun} from './earlier-marks.js';
import {type Difference, type Treatment} from './independence.js';
import {judgePoint} from './judge-point.js';
import {type ChartRecord} from './records.js';
import {type Observation, type Sample} from './sample.js';
import {type Season} from './season.js';
import {suggestRebase} from './suggest-rebase.js';
import {leastForEstablished} from './thresholds.js';

/** What was done to the series before it was charted. */
type ChartContext = {
	readonly treatment: Treatment;
	readonly season: Season;
	readonly difference: Difference;
};

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
	context: ChartContext,
	settings: Settings,
): ChartJudgement {
	const phases = chartPhases(sample, observations, settings);
	const phase = phases.at(-1)!;
	const stated = phase.points.filter(({value}) => value !== undefined);
	const autocorrelation = calculateAutocorrelation(
		phase.points.map(({value}) => value ?? Number.NaN),
	);
	const isCorrelated = autocorrelation > 2 / Math.sqrt(stated.length);
	const judged = selectJudged(stated, settings)
		.map((point) =>
			judgePoint(point, {
				sample,
				phase,
				isCorrelated,
				settings,
				treatment: context.treatment,
				observations: observations.filter(
					({period}) => period.start >= phase.from,
				),
			}),
		)
		.toSorted(
			(a, b) =>
				verdictNames.indexOf(a.verdict) - verdictNames.indexOf(b.verdict),
		)[0]!;
	const {point: last, verdict, side, hits} = judged;
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
		predictionConstant: judged.predictionConstant,
		screenedOut: phase.screenedOut,
		autocorrelation,
		treatment: context.treatment,
		difference: context.difference,
		season: context.season,
		rebase: phase.rebase,
		levelChange: judged.levelChange,
		earlierMarks: findEarlierMarks(phase, last).map(({period, value}) => ({
			period,
			value,
		})),
		earlierRun: judged.levelChange
			? undefined
			: describeRun(findEarlierRun(phase, last)),
		suggestedRebase:
			context.treatment === 'none' && context.season !== 'seasonal'
				? suggestRebase(phase)
				: undefined,
		caveats: listCaveats(context, {
			isCapped: isCorrelated && verdict !== 'expected',
			autocorrelation,
			phase,
		}),
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

/** The points of the reporting period, the last one first; the last one of all where no period is asked for. */
function selectJudged(
	stated: readonly ChartedPoint[],
	{reporting}: Settings,
): ChartedPoint[] {
	const within = reporting
		? stated.filter(
				({period}) =>
					period.end >= reporting.start && period.end <= reporting.end,
			)
		: [];
	return within.length > 0 ? within.toReversed() : stated.slice(-1);
}

function describeRun(
	run: ReturnType<typeof findEarlierRun>,
): ChartRecord['earlierRun'] {
	return (
		run && {from: run.first.period.end, to: run.last.period.end, side: run.side}
	);
}

function listCaveats(
	{treatment, season, difference}: ChartContext,
	{
		isCapped,
		autocorrelation,
		phase,
	}: {isCapped: boolean; autocorrelation: number; phase: Phase},
): string[] {
	const {screenedOut} = phase;
	return [
		treatment === 'differenced' &&
			'rolling totals overlap, so each was taken less the one before: a month less the same month a year earlier',
		treatment === 'thinned' &&
			'windows overlap, so only separate ones were used',
		difference === 'step' &&
			'a headcount carries on from the one before, so its steps were charted',
		season === 'not-checked' && 'seasonality not checked: fewer than 24 months',
		season === 'seasonal' &&
			'seasonal, so each month was taken less the same month a year earlier',
		isCapped &&
			`indicative at most: neighbouring values resemble each other (r = ${autocorrelation.toFixed(2)})`,
		screenedOut > 0 &&
			`${screenedOut} large moving ${screenedOut === 1 ? 'range' : 'ranges'} left out of the limits`,
	].filter((caveat) => typeof caveat === 'string');
}
