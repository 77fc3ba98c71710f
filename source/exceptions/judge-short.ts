import {type Verdict} from '../domain/verdict.js';
import {judgeFewPoints} from './methods/few-points.js';
import {type IndependentSeries} from './methods/independence.js';
import {
	refuse,
	refuseWithoutCounts,
	refuseWithoutSpread,
} from './methods/refuse.js';
import {
	hasDenominators,
	isObserved,
	type Sample,
	type StatedObservation,
} from './methods/sample.js';
import {judgeTwoCounts} from './methods/two-counts.js';
import {judgeTwoProportions} from './methods/two-proportions.js';
import {type Settings} from './settings.js';

export function judgeShortSeries(
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

export function isConstant(stated: readonly StatedObservation[]): boolean {
	return stated.every(({value}) => value === stated[0]!.value);
}

export function refuseConstant(stated: readonly StatedObservation[]): Verdict {
	return refuse(
		'no-variation',
		`Cannot be assessed: all ${stated.length} values are the same, so nothing says how much they usually vary.`,
		{
			needed: 'values printed with more decimal places, or a longer series',
			last: stated.at(-1),
		},
	);
}
