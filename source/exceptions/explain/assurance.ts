import {type Figure} from '../../domain/figure.js';
import {type Indicator} from '../../domain/indicator.js';
import {type Verdict} from '../../domain/verdict.js';
import {formatFigure} from '../../format/value.js';
import {type Assurance, assureTarget} from '../methods/assurance.js';

const words: Record<Assurance, string> = {
	met: 'is met throughout while the series goes on as it does',
	missed: 'will be missed while the series goes on as it does',
	'hit-or-miss':
		'lies within the expected range: whether it is met is up to chance',
};

/** Adds to a verdict, where there is a dated target, what the series promises of it. */
export function withAssurance(
	verdict: Verdict,
	{
		indicator,
		target,
		points,
	}: {
		readonly indicator: Indicator;
		readonly target: Figure | undefined;
		/** In the phase that the limits are of. */
		readonly points: number;
	},
): Verdict {
	const isOfValues = verdict.record.difference === 'none';
	const assurance =
		target && verdict.expected && isOfValues
			? assureTarget(verdict.expected, {
					target: target.value,
					direction: indicator.direction,
					points,
				})
			: undefined;
	return target && assurance
		? {
				...verdict,
				explanation: `${verdict.explanation} The target of ${formatFigure(target)} ${words[assurance]}.`,
				record: {...verdict.record, assurance, target: target.value},
			}
		: verdict;
}
