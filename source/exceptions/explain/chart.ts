import {
	type Evidence,
	type Side,
	type VerdictName,
} from '../../domain/verdict.js';
import {formatMonth} from '../../format/period.js';
import {formatNumber, formatValue} from '../../format/value.js';
import {type RuleName} from '../../statistics/hits.js';
import {type ChartRecord} from '../methods/records.js';
import {type Phase} from '../methods/chart.js';
import {type Sample} from '../methods/sample.js';
import {formatBound} from './bound.js';
import {openVerdict} from './two-figures.js';

const rules: Record<Exclude<RuleName, 'outside'>, (side: Side) => string> = {
	trend: (side) =>
		`ends seven values that ${side === 'low' ? 'fall' : 'rise'} throughout`,
	'two-of-three': (side) =>
		`is one of two in three close to the ${limitOf(side)} limit`,
	shift: (side) => `ends a run on the ${side} side of the mean`,
	'three-of-four': (side) =>
		`is one of three in four nearer the ${limitOf(side)} limit than the mean`,
	'moving-range': () =>
		'is further from the value before it than the moving ranges allow',
	'longest-run': (side) =>
		`is in a run on the ${side} side longer than chance makes`,
	crossings: () =>
		'ends a series that crosses its median less often than chance makes it',
};

/** `Exceptional (high; provisional, 16 points). Sep 2023, 412, is above the upper limit 398.2 = mean 310.5 + 2.66 × 32.97.` */
export function explainChart({
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
	record: ChartRecord;
	last: Phase['points'][number];
	sample: Sample;
}): string {
	const value = describeValue(last.value ?? Number.NaN, record, sample);
	const grade = `${verdict === 'expected' ? '' : `${side}; `}${evidence}, ${record.points} points`;
	const why = describeHit(record, side, sample);
	const caveats = record.caveats.map((caveat) => ` ${capitalise(caveat)}.`);
	return `${openVerdict(verdict)} (${grade}). ${formatMonth(last.period.end)}, ${value}, ${why}.${describeEarlier(record, sample)}${caveats.join('')}`;
}

/** A value, or how far it is from the one a year or a step before, where that was charted. */
function describeValue(
	value: number,
	{difference}: ChartRecord,
	{unit, decimals}: Sample,
): string {
	if (difference === 'none') {
		return formatValue(value, unit, decimals);
	}

	const size = formatValue(Math.abs(value), unit, decimals);
	const sign = value === 0 ? '±' : value < 0 ? '−' : '+';
	return `${sign}${size} on ${difference === 'year' ? 'a year before' : 'the one before'}`;
}

/** What stood out in the year before: no part of the verdict, and nothing to leave unsaid. */
function describeEarlier(record: ChartRecord, sample: Sample): string {
	const {earlierMarks, earlierRun, suggestedRebase, centre} = record;
	const outside = earlierMarks.map(
		({period, value}) =>
			`${formatMonth(period.end)} (${describeValue(value ?? Number.NaN, record, sample)})`,
	);
	const sentences = [
		outside.length > 0 &&
			`earlier ${outside.join(', ')} ${outside.length > 1 ? 'were' : 'was'} outside the limits`,
		earlierRun &&
			`${formatMonth(earlierRun.from)} to ${formatMonth(earlierRun.to)} ran ${earlierRun.side === 'high' ? 'above' : 'below'} the mean`,
	].filter((part) => typeof part === 'string');
	const earlier =
		sentences.length > 0 ? ` ${capitalise(sentences.join('; '))}.` : '';
	const rebase = suggestedRebase
		? ` The level seems to have changed in ${formatMonth(suggestedRebase)}: the limits, around ${formatBound(centre, sample)}, mix both levels until somebody confirms a new start.`
		: '';
	return `${earlier}${rebase}`;
}

function capitalise(text: string): string {
	return `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}`;
}

function describeHit(record: ChartRecord, side: Side, sample: Sample): string {
	const {lower, upper, centre} = record;
	const say = (value: number) => formatBound(value, sample);
	const [rule] = record.rules;
	if (rule === undefined) {
		return `is within the expected range ${say(lower)} to ${say(upper)}, mean ${say(centre)}`;
	}

	const {levelChange} = record;
	if (levelChange) {
		const {from, before, after} = levelChange;
		return `is on a new level since ${formatMonth(from)}: ${before} values ${side === 'high' ? 'below' : 'above'} the mean ${say(centre)}, then ${after} ${side === 'high' ? 'above' : 'below'}`;
	}

	if (rule !== 'outside') {
		return `${rules[rule](side)}, expected ${say(lower)} to ${say(upper)} around ${say(centre)}`;
	}

	const isHigh = side !== 'low';
	return `is ${isHigh ? 'above the upper' : 'below the lower'} limit ${say(isHigh ? upper : lower)} = mean ${say(centre)} ${isHigh ? '+' : '−'} ${describeWidth(record)}`;
}

function describeWidth({
	averageMovingRange,
	multiplier,
	sigmaZ,
	upper,
	centre,
}: ChartRecord): string {
	if (averageMovingRange !== undefined) {
		return `${multiplier.toFixed(2)} × ${formatNumber(averageMovingRange, 2)}`;
	}

	const width = formatNumber(upper - centre, 2);
	return sigmaZ !== undefined && sigmaZ > 1
		? `${width} (three standard errors, widened ${sigmaZ.toFixed(2)} times)`
		: `${width} (three standard errors)`;
}

function limitOf(side: Side): string {
	return side === 'low' ? 'lower' : 'upper';
}
