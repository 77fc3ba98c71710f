import {chartPhases} from './methods/chart.js';
import {judgeFewPoints} from './methods/few-points.js';
import {type IndependentSeries} from './methods/independence.js';
import {judgeChart} from './methods/judge-chart.js';
import {isObserved, type Observation, type Sample} from './methods/sample.js';
import {checkSeason, differenceYears, type Season} from './methods/season.js';
import {leastForChart} from './methods/thresholds.js';
import {type Settings} from './settings.js';
import {isConstant, judgeShortSeries, refuseConstant} from './judge-short.js';
import {type Judgement} from './judgement.js';

export function judgeLongSeries(
	sample: Sample,
	independent: IndependentSeries,
	settings: Settings,
): Judgement {
	const isHeadcount = sample.type === 'headcount';
	const steps = isHeadcount
		? differenceSteps(independent.observations)
		: independent.observations;
	const season: Season =
		independent.treatment === 'none' ? checkSeason(steps) : 'not-monthly';
	const observations = season === 'seasonal' ? differenceYears(steps) : steps;
	const stated = observations.filter((observation) => isObserved(observation));
	if (isConstant(stated)) {
		return {verdict: refuseConstant(stated), phases: []};
	}

	const isYearly =
		season === 'seasonal' || independent.treatment === 'differenced';
	const difference = isYearly ? 'year' : isHeadcount ? 'step' : 'none';
	const charted = difference === 'none' ? sample : toDifferences(sample);
	if (stated.length < leastForChart) {
		return {verdict: judgeFewPoints(charted, stated), phases: []};
	}

	const current = selectCurrent(observations, sample);
	const isShort =
		current.filter((observation) => isObserved(observation)).length <
		leastForChart;
	return isShort
		? {
				verdict: judgeShortSeries(
					sample,
					{...independent, observations: current},
					settings,
				),
				phases: chartPhases(charted, observations, settings),
			}
		: judgeChart(
				charted,
				observations,
				{treatment: independent.treatment, season, difference},
				settings,
			);
}

/** What has come since the last confirmed new start. */
function selectCurrent(
	observations: readonly Observation[],
	{rebases = []}: Sample,
): Observation[] {
	const from =
		rebases
			.map((rebase) => rebase.from)
			.toSorted()
			.at(-1) ?? '';
	return observations.filter(({period}) => period.start >= from);
}

/** Differences are no counts and have no denominators, and those of percentages are in points: a plain XmR chart suits them. */
function toDifferences(sample: Sample): Sample {
	const unit = sample.unit === 'percent' ? 'percentage-points' : sample.unit;
	return {...sample, type: 'other', unit};
}

function differenceSteps(observations: readonly Observation[]): Observation[] {
	return observations.slice(1).map((observation, index) => {
		const before = observations[index]!;
		return {
			...observation,
			value:
				isObserved(before) && isObserved(observation)
					? observation.value - before.value
					: undefined,
		};
	});
}
