import {
	type Evidence,
	type Verdict,
	type VerdictName,
} from '../../domain/verdict.js';
import {adjustForDispersion} from '../../statistics/dispersion-adjustment.js';
import {
	measureDispersion,
	measureProportionDispersion,
} from '../../statistics/dispersion.js';
import {testNewCount} from '../../statistics/new-count-test.js';
import {poolRate} from '../../statistics/pooled-rate.js';
import {findPredictionConstant} from '../../statistics/prediction-constant.js';
import {calculateXmrLimits} from '../../statistics/xmr-limits.js';
import {formatBound} from '../explain/bound.js';
import {explainFewPoints} from '../explain/few-points.js';
import {
	hasDenominators,
	type Sample,
	type StatedObservation,
} from './sample.js';
import {refuse} from './refuse.js';
import {leastForExceptional, rare, unusual} from './thresholds.js';
import {type FewPointsRecord} from './records.js';

/** Prediction limits need this many earlier points. */
const leastBaseline = 3;

/**
 * Judges the last of 3 to 11 points against the ones before it: by prediction limits, mean ± k × average moving range,
 * and where there are counts also by an exact test that allows for how much the earlier points varied. Where both speak
 * the milder one is taken.
 */
export function judgeFewPoints(
	sample: Sample,
	observations: readonly StatedObservation[],
): Verdict {
	const last = observations.at(-1)!;
	const earlier = observations.slice(0, -1);
	const test = testLast(sample, earlier, last);
	if (earlier.length < leastBaseline && !test) {
		return refuse(
			'too-few-points',
			`Cannot be assessed: ${observations.length} separate values; limits for a new one need ${leastBaseline} before it.`,
			{
				needed: `${leastBaseline + 1 - observations.length} more separate value`,
				last,
			},
		);
	}

	const limits = predict(earlier.map(({value}) => value));
	if (limits && !test && coversScale(limits, sample, observations)) {
		return refuse(
			'too-few-points',
			`Cannot be assessed: ${observations.length} separate values; limits from the ${earlier.length} before it would run from ${formatBound(limits.lower, sample)} to ${formatBound(limits.upper, sample)}, so wide that they tell nothing.`,
			{needed: 'more separate values, or ones that vary less', last},
		);
	}

	const byTest = test && gradeByTest(test.p);
	const grade = milder(limits && gradeByLimits(last.value, limits), byTest);
	const verdict = nameGrade(grade, observations.length, byTest === 'rare');
	const centre = limits?.centre ?? mean(earlier);
	const record: FewPointsRecord = {
		method: 'few-points',
		baseline: earlier.length,
		centre,
		averageMovingRange: limits?.averageMovingRange,
		multiplier: limits?.multiplier,
		lower: limits?.lower,
		upper: limits?.upper,
		p: test?.p,
		dispersion: test?.dispersion,
	};
	const evidence: Evidence =
		observations.length < leastForExceptional ? 'few' : 'trial';
	const side = last.value > centre ? 'high' : 'low';
	return {
		verdict,
		evidence,
		side: verdict === 'expected' ? undefined : side,
		period: last.period,
		value: last.value,
		expected: limits && {centre, lower: limits.lower, upper: limits.upper},
		explanation: explainFewPoints({
			verdict,
			evidence,
			side,
			record,
			last,
			sample,
		}),
		record,
	};
}

/** `exceptional` needs eight points; below that an exact test may say `different`, and limits alone no more than `indicative`. */
function nameGrade(
	grade: Grade,
	points: number,
	isRareByTest: boolean,
): VerdictName {
	if (grade !== 'rare') {
		return grade === 'unusual' ? 'indicative' : 'expected';
	}

	if (points >= leastForExceptional) {
		return 'exceptional';
	}

	return isRareByTest ? 'different' : 'indicative';
}

/** An upper limit of something that has no greatest value is no limit beyond this many times its greatest one. */
const farBeyond = 2;

/** Limits that take in everything a value can be say nothing of any value. */
function coversScale(
	{lower, upper}: {readonly lower: number; readonly upper: number},
	{type, unit}: Sample,
	observations: readonly StatedObservation[],
): boolean {
	const greatest = Math.max(...observations.map(({value}) => value));
	const most = unit === 'percent' ? 100 : farBeyond * greatest;
	return type !== 'other' && lower <= 0 && upper >= most;
}

type Grade = 'rare' | 'unusual' | 'ordinary';

function predict(values: readonly number[]) {
	if (values.length < leastBaseline) {
		return undefined;
	}

	const limits = calculateXmrLimits(values, {
		multiplier: findPredictionConstant(values.length),
	});
	return limits.averageMovingRange > 0 ? limits : undefined;
}

/** Beyond k is rare; beyond the usual 2.66 alone is no more than unusual, and much more often so than that sounds. */
function gradeByLimits(
	value: number,
	{
		centre,
		halfWidth,
		averageMovingRange,
	}: {centre: number; halfWidth: number; averageMovingRange: number},
): Grade {
	const distance = Math.abs(value - centre);
	if (distance > halfWidth) {
		return 'rare';
	}

	return distance > 2.66 * averageMovingRange ? 'unusual' : 'ordinary';
}

function gradeByTest(p: number): Grade {
	if (p < rare) {
		return 'rare';
	}

	return p < unusual ? 'unusual' : 'ordinary';
}

function milder(a: Grade | undefined, b: Grade | undefined): Grade {
	const order: Grade[] = ['ordinary', 'unusual', 'rare'];
	return order.find((grade) => grade === a || grade === b) ?? 'ordinary';
}

/** The exact test of a new count, or the pooled test of a new proportion, allowing for how the earlier points varied. */
function testLast(
	{type}: Sample,
	earlier: readonly StatedObservation[],
	last: StatedObservation,
): {readonly p: number; readonly dispersion: number} | undefined {
	if (
		type === 'count' &&
		[...earlier, last].every(({value}) => Number.isInteger(value))
	) {
		const history = earlier.map(({value}) => value);
		const dispersion = Math.max(1, measureDispersion(history).index || 1);
		const {p, z} = testNewCount(last.value, history);
		return {
			p: dispersion > 1 ? Math.max(p, adjustForDispersion(z, dispersion).p) : p,
			dispersion,
		};
	}

	if (
		(type === 'proportion' || type === 'rate') &&
		hasDenominators([...earlier, last])
	) {
		const numerators = earlier.map(({numerator}) => numerator ?? Number.NaN);
		const denominators = earlier.map(
			({denominator}) => denominator ?? Number.NaN,
		);
		const pooled = poolRate(numerators, denominators);
		const dispersion = Math.max(
			1,
			measureProportionDispersion(numerators, denominators).index || 1,
		);
		const before = denominators.reduce((sum, value) => sum + value, 0);
		const {numerator = 0, denominator = 1} = last;
		const variance = pooled * (1 - pooled) * (1 / denominator + 1 / before);
		return variance > 0
			? {
					...adjustForDispersion(
						(numerator / denominator - pooled) / Math.sqrt(variance),
						dispersion,
					),
					dispersion,
				}
			: undefined;
	}

	return undefined;
}

function mean(observations: readonly StatedObservation[]): number {
	return (
		observations.reduce((sum, {value}) => sum + value, 0) / observations.length
	);
}
