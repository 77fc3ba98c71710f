import {knowDistance} from '../domain/bound.js';
import {formatRange} from '../format/period.js';
import {formatValue} from '../format/value.js';
import {describeGap} from './describe.js';
import {type Judgement} from './judgement.js';
import {refuse} from './methods/refuse.js';
import {
	isObserved,
	type Sample,
	type StatedObservation,
} from './methods/sample.js';

/**
 * Judges a series on the values that were printed as they are: one that is over or under something, or about it, is no
 * value to test or to draw limits with. What cannot be assessed whatever the values are stays as it is.
 */
export function judgeExact(
	sample: Sample,
	judge: (sample: Sample) => Judgement,
): Judgement {
	const judgement = judge(sample);
	const inexact = sample.observations
		.filter((observation) => isObserved(observation))
		.filter(({inexact}) => inexact !== undefined);
	const {verdict} = judgement;
	const isRefused =
		verdict.verdict === 'not-assessable' &&
		verdict.reason !== 'no-variation' &&
		verdict.reason !== 'too-few-points';
	if (inexact.length === 0 || isRefused) {
		return judgement;
	}

	const stated = sample.observations
		.filter((observation) => isObserved(observation))
		.toSorted((a, b) => (a.period.end < b.period.end ? -1 : 1));
	const last = stated.at(-1)!;
	if (last.inexact) {
		return {verdict: refuseBound(sample, stated, inexact, [last]), phases: []};
	}

	const rest = judge({
		...sample,
		observations: sample.observations.filter(
			(observation) => !observation.inexact,
		),
	});
	if (rest.verdict.verdict === 'not-assessable') {
		return {verdict: refuseBound(sample, stated, inexact, inexact), phases: []};
	}

	return {
		...rest,
		verdict: {
			...rest.verdict,
			explanation: `${rest.verdict.explanation} Left out, as published without an exact value: ${listInexact(inexact)}.`,
			record: {
				...rest.verdict.record,
				leftOut: inexact.map(({inexact: printed, period}) => ({
					period,
					printed: printed?.printed,
				})),
			},
		},
	};
}

function refuseBound(
	sample: Sample,
	stated: readonly StatedObservation[],
	inexact: readonly StatedObservation[],
	decisive: readonly StatedObservation[],
) {
	const isBound = decisive.some(({inexact}) => inexact?.bound);
	return refuse(
		'bound',
		`Cannot be assessed: published ${isBound ? 'as a bound' : 'as an approximate value'}, ${listInexact(decisive)}.${describeStep(sample, stated)}`,
		{
			needed: `the exact ${inexact.length === 1 ? 'value' : 'values'}`,
			last: stated.at(-1),
			record: {inexact: inexact.map(({inexact}) => inexact?.printed)},
		},
	);
}

/** What the bounds prove all the same: from 1,870 to more than 2,100 is up by 12.3% at least. */
function describeStep(
	{unit, decimals}: Sample,
	stated: readonly StatedObservation[],
): string {
	const [before, last] = stated.slice(-2);
	if (!before || !last || before.value === last.value) {
		return '';
	}

	const moved = last.value > before.value ? 'up' : 'down';
	const known = knowDistance({
		from: before.inexact?.bound,
		to: last.inexact?.bound,
		moved,
	});
	const isPercent = unit === 'percent';
	if (known !== 'at-least' || (!isPercent && before.value === 0)) {
		return '';
	}

	const gap = describeGap(
		isPercent
			? {
					size: last.value - before.value,
					unit: 'percentage-points',
				}
			: {
					size: (last.value / before.value - 1) * 100,
					unit: 'percent',
				},
	);
	const say = ({value, inexact, period}: StatedObservation) =>
		`${inexact?.printed ?? formatValue(value, unit, decimals)} (${formatRange(period)})`;
	return ` From ${say(before)} to ${say(last)} is ${moved} by at least ${gap}.`;
}

function listInexact(inexact: readonly StatedObservation[]): string {
	return inexact
		.map(
			({inexact, period}) =>
				`${inexact?.printed ?? ''} (${formatRange(period)})`,
		)
		.join(', ');
}
