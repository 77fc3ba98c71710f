import {type IndicatorVerdict} from '../domain/indicator-verdict.js';
import {type Standing} from '../domain/standing.js';

/** The verdict on what a list shows of an indicator: on the breakdown that its latest value is of. */
export function verdictOf(
	verdicts: readonly IndicatorVerdict[],
	{indicator, latest}: Standing,
): IndicatorVerdict | undefined {
	return verdicts.find(
		(verdict) =>
			verdict.indicator === indicator.id &&
			verdict.breakdown === latest?.breakdown,
	);
}
