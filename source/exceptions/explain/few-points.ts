import {
	type Evidence,
	type Side,
	type VerdictName,
} from '../../domain/verdict.js';
import {formatMonth} from '../../format/period.js';
import {formatValue} from '../../format/value.js';
import {type FewPointsRecord} from '../methods/records.js';
import {type Sample, type StatedObservation} from '../methods/sample.js';
import {formatBound} from './bound.js';
import {openVerdict, describeP} from './two-figures.js';

/** `Indicative only (high; few, 5 points). Sep 2023, 44, is above the 4 values before it: expected 20 to 38; p = 0.012.` */
export function explainFewPoints({
	verdict,
	evidence,
	side,
	record,
	last,
	sample,
}: {
	verdict: VerdictName;
	evidence: Evidence;
	side: Side;
	record: FewPointsRecord;
	last: StatedObservation;
	sample: Sample;
}): string {
	const {baseline, lower, upper, p} = record;
	const say = (value: number) => formatBound(value, sample);
	const range =
		lower === undefined || upper === undefined
			? ''
			: `, expected ${say(lower)} to ${say(upper)} from the ${baseline} values before it`;
	const test = p === undefined ? '' : `; ${describeP(p)}`;
	const value = formatValue(last.value, sample.unit, sample.decimals);
	const grade = verdict === 'expected' ? `${evidence}` : `${side}; ${evidence}`;
	return `${openVerdict(verdict)} (${grade}, ${baseline + 1} points). ${formatMonth(last.period.end)}, ${value}${range}${test}.`;
}
