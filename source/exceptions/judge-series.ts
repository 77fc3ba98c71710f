import {
	bearingOf,
	type Bearing,
	type DesiredDirection,
} from '../domain/indicator.js';
import {type Side, type Verdict} from '../domain/verdict.js';
import {findBadObservations} from './methods/check-sample.js';
import {refuseBad} from './methods/refuse-bad.js';
import {describeRebase} from './explain/rebase.js';
import {makeIndependent} from './methods/independence.js';
import {refuse} from './methods/refuse.js';
import {isObserved, type Sample} from './methods/sample.js';
import {leastForChart} from './methods/thresholds.js';
import {defaultSettings, type Settings} from './settings.js';
import {judgeExact} from './judge-exact.js';
import {judgeLongSeries} from './judge-long.js';
import {judgeShortSeries} from './judge-short.js';
import {type Judgement} from './judgement.js';

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
	const judgement = judgeFromStart(sample, settings);
	const [rebase] =
		sample.rebases?.toSorted((a, b) => (a.from < b.from ? 1 : -1)) ?? [];
	if (!rebase) {
		return judgement;
	}

	// A new start takes nothing back: what the whole series says stands beside it.
	const whole = judgeFromStart({...sample, rebases: []}, settings).verdict;
	return {
		...judgement,
		verdict: {
			...judgement.verdict,
			explanation: `${judgement.verdict.explanation} ${describeRebase(rebase, whole)}`,
			record: {...judgement.verdict.record, rebase, withoutRebase: whole},
		},
	};
}

function judgeFromStart(sample: Sample, settings: Settings): Judgement {
	return judgeExact(sample, (exact) => judgeValues(exact, settings));
}

function judgeValues(sample: Sample, settings: Settings): Judgement {
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
		return refuseBad(sample, bad);
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
