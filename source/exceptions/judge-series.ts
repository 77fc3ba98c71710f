import {
	bearingOf,
	type Bearing,
	type DesiredDirection,
} from '../domain/indicator.js';
import {type Side, type Verdict} from '../domain/verdict.js';
import {findBadObservations} from './methods/check-sample.js';
import {type Phase} from './methods/chart.js';
import {judgeFewPoints} from './methods/few-points.js';
import {
	makeIndependent,
	type IndependentSeries,
} from './methods/independence.js';
import {judgeChart} from './methods/judge-chart.js';
import {
	refuse,
	refuseWithoutCounts,
	refuseWithoutSpread,
} from './methods/refuse.js';
import {
	hasDenominators,
	isObserved,
	type Observation,
	type Sample,
	type StatedObservation,
} from './methods/sample.js';
import {checkSeason, differenceYears, type Season} from './methods/season.js';
import {leastForChart} from './methods/thresholds.js';
import {judgeTwoCounts} from './methods/two-counts.js';
import {judgeTwoProportions} from './methods/two-proportions.js';
import {defaultSettings, type Settings} from './settings.js';

export type Judgement = {
	readonly verdict: Verdict;
	/** The chart that the verdict was read from; empty where there are too few points for one. */
	readonly phases: readonly Phase[];
};

/**
 * What can be said of a series at its last period: by its type and its number of independent points.
 *
 * @example
 * const count = {type: 'count', unit: 'count', decimals: 0, direction: 'decrease'};
 * judgeSeries({...count, observations: [{period: y2021, value: 7}, {period: y2022, value: 21}]}).verdict.verdict; // 'indicative'
 */
export function judgeSeries(
	sample: Sample,
	settings: Settings = defaultSettings,
): Judgement {
	const refusal = refuseOutright(sample);
	if (refusal) {
		return {verdict: refusal, phases: []};
	}

	const independent = makeIndependent(sample);
	const stated = independent.observations.filter((observation) =>
		isObserved(observation),
	);
	if (stated.length >= leastForChart) {
		return judgeLongSeries(sample, independent, settings);
	}

	return {verdict: judgeShortSeries(sample, independent, settings), phases: []};
}

/** Whether what was found is to be welcomed. Both sides at once are neither. */
export function bearingOfSide(
	direction: DesiredDirection,
	side: Side | undefined,
): Bearing {
	if (side === undefined || side === 'mixed') {
		return 'neutral';
	}

	return bearingOf(direction, side === 'high' ? 'up' : 'down');
}

/** What no number of points changes. */
function refuseOutright(sample: Sample): Verdict | undefined {
	const [bad] = findBadObservations(sample);
	if (bad) {
		return refuse(
			'bad-data',
			`Cannot be assessed: row ${bad.index + 1}, ${bad.reason}.`,
			{
				needed: 'a series without this row, or with the right value in it',
				record: {row: bad.index + 1},
			},
		);
	}

	const last = sample.observations.findLast((observation) =>
		isObserved(observation),
	);
	return sample.type === 'rank'
		? refuse(
				'rank',
				'Cannot be assessed: a rank depends on everybody else and is only described.',
				{
					needed: "everybody's numerators and denominators",
					last,
				},
			)
		: undefined;
}

function judgeShortSeries(
	sample: Sample,
	{treatment, observations}: IndependentSeries,
	settings: Settings,
): Verdict {
	const stated = observations.filter((observation) => isObserved(observation));
	const last = stated.at(-1);
	if (isStock(sample)) {
		return refuse(
			'census',
			'Cannot be assessed: a count of all there are at a day has no chance in it; it is described and held against targets.',
			{
				needed: 'twelve monthly counts, to judge how much they usually move',
				last,
			},
		);
	}

	if (stated.length < 2 || !last) {
		return judgeOneFigure(sample, last, treatment);
	}

	if (isConstant(stated) && stated.length > 2) {
		return refuseConstant(stated);
	}

	const [first, second] = stated;
	return stated.length === 2 && first && second
		? judgePair(sample, [first, second], settings)
		: judgeFewPoints(sample, stated);
}

/** Headcounts, and counts as at a day (cameras, sites): a state and not events, so that chance does not apply. */
function isStock({type, observations}: Sample): boolean {
	return (
		type === 'headcount' ||
		(type === 'count' &&
			observations.length > 0 &&
			observations.every(({period}) => period.start === period.end))
	);
}

function judgeOneFigure(
	sample: Sample,
	last: StatedObservation | undefined,
	treatment: IndependentSeries['treatment'],
): Verdict {
	if (treatment === 'thinned') {
		return refuse(
			'overlapping-windows',
			'Cannot be assessed: the windows overlap, and share most of what they count.',
			{
				needed: 'the monthly values, or windows that do not overlap',
				last,
			},
		);
	}

	const isMeasured = sample.type === 'duration' || sample.type === 'currency';
	if (sample.published && isMeasured) {
		return refuseWithoutSpread(last);
	}

	if (!last && !sample.published) {
		return refuse(
			'single-figure',
			'Cannot be assessed: there is no value with a period.',
			{
				needed: 'values for two periods of the same length',
			},
		);
	}

	return sample.published
		? refuseWithoutCounts(sample, undefined, last)
		: refuse(
				'single-figure',
				'Cannot be assessed: one figure, and nothing to hold it against.',
				{
					needed: 'an earlier figure for a period of the same length',
					last,
				},
			);
}

function judgePair(
	sample: Sample,
	pair: readonly [StatedObservation, StatedObservation],
	settings: Settings,
): Verdict {
	const isWhole = pair.every(({value}) => Number.isInteger(value));
	if (sample.type === 'count' && isWhole) {
		return judgeTwoCounts(sample, pair, settings);
	}

	if (sample.type === 'proportion' || sample.type === 'rate') {
		return hasDenominators(pair)
			? judgeTwoProportions(sample, pair, settings)
			: refuseWithoutCounts(sample, pair, pair[1]);
	}

	return refuseWithoutSpread(pair[1]);
}

function judgeLongSeries(
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
	return stated.length < leastForChart
		? {verdict: judgeFewPoints(charted, stated), phases: []}
		: judgeChart(
				charted,
				observations,
				{treatment: independent.treatment, season, difference},
				settings,
			);
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

function isConstant(stated: readonly StatedObservation[]): boolean {
	return stated.every(({value}) => value === stated[0]!.value);
}

function refuseConstant(stated: readonly StatedObservation[]): Verdict {
	return refuse(
		'no-variation',
		`Cannot be assessed: all ${stated.length} values are the same, so nothing says how much they usually vary.`,
		{
			needed: 'values printed with more decimal places, or a longer series',
			last: stated.at(-1),
		},
	);
}
