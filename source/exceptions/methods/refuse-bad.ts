import {type Verdict} from '../../domain/verdict.js';
import {formatRange} from '../../format/period.js';
import {formatValue} from '../../format/value.js';
import {type BadObservation} from './check-sample.js';
import {refuse} from './refuse.js';
import {isObserved, type Sample} from './sample.js';

/** Says what cannot be right: of a file by its row, and of what reports print by its period and its values. */
export function refuseBad(sample: Sample, bad: BadObservation): Verdict {
	const observation = sample.observations[bad.index]!;
	if (!observation.figures) {
		return refuse(
			'bad-data',
			`Cannot be assessed: row ${bad.index + 1}, ${bad.reason}.`,
			{
				needed: 'a series without this row, or with the right value in it',
				record: {row: bad.index + 1},
			},
		);
	}

	const period = formatRange(observation.period);
	const values = listValues(sample, observation.period);
	return refuse(
		'bad-data',
		bad.isRepeated
			? `Cannot be assessed: the reports give ${values} for one period, ${period}.`
			: `Cannot be assessed: ${period}, ${bad.reason}.`,
		{
			needed: bad.isRepeated
				? 'to know which of them is right'
				: 'the right value',
			record: {period: observation.period},
		},
	);
}

/** `46.2% and 47.1%`: every value of one period, with its qualifier or what it was worked out from. */
function listValues(
	{observations, unit, decimals}: Sample,
	{start, end}: {readonly start: string; readonly end: string},
): string {
	const values = observations
		.filter(({period}) => period.start === start && period.end === end)
		.filter((observation) => isObserved(observation))
		.map(({value, inexact, derivedFrom}) =>
			[
				inexact?.printed ?? formatValue(value, unit, decimals),
				derivedFrom && `(derived from ${derivedFrom})`,
			]
				.filter(Boolean)
				.join(' '),
		);
	return values.join(' and ');
}
