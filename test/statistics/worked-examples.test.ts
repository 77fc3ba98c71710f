import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {calculateCLimits} from '../../source/statistics/c-limits.js';
import {judgePoints} from '../../source/statistics/judge-points.js';
import {calculateNewcombeInterval} from '../../source/statistics/newcombe-interval.js';
import {profiles} from '../../source/statistics/profiles.js';
import {calculatePLimits} from '../../source/statistics/rate-limits.js';
import {calculateWilsonInterval} from '../../source/statistics/wilson-interval.js';
import {calculateXmrLimits} from '../../source/statistics/xmr-limits.js';
import {listMarked} from './list-marked.js';

/** Figures that books, papers and programs print, each with its source: the room is right without any other engine here. */
function readExample<Shape>(name: string): Shape & {source: string} {
	const path = new URL(
		`../../fixtures/worked-examples/${name}.json`,
		import.meta.url,
	);
	return JSON.parse(readFileSync(path, 'utf8')) as Shape & {source: string};
}

type XmrExample = {
	values: number[];
	screening?: number;
	expected: Record<string, number>;
};

describe('XmR limits', () => {
	test.each([
		'xmr-inventory',
		'xmr-trade-deficit',
		'xmr-screened-outlier',
		'xmr-unscreened-outlier',
		'xmr-normal-20',
		'xmr-screened-poisson',
	])('%s', (name) => {
		const {values, screening, expected} = readExample<XmrExample>(name);
		const limits = calculateXmrLimits(values, {screening});
		const actual: Record<string, number> = {
			mean: limits.centre,
			averageMovingRange: limits.averageMovingRange,
			lower: limits.lower,
			upper: limits.upper,
			upperRange: 3.27 * limits.averageMovingRange,
			screenedOut: limits.ranges.screenedOut,
		};
		expect(Object.keys(actual)).toEqual(
			expect.arrayContaining(Object.keys(expected)),
		);
		for (const [key, printed] of Object.entries(expected)) {
			expectPrinted(actual[key]!, printed);
		}
	});
});

test('wheeler-rules', () => {
	const {values, expected} = readExample<{
		values: number[];
		expected: Record<'mean' | 'averageMovingRange', number> &
			Record<'outside' | 'movingRange' | 'shift' | 'threeOfFour', number[]>;
	}>('wheeler-rules');
	const limits = calculateXmrLimits(values, profiles.wheeler);
	expect(limits.centre).toBeCloseTo(expected.mean, 12);
	expect(limits.averageMovingRange).toBeCloseTo(
		expected.averageMovingRange,
		12,
	);
	const marks = judgePoints(
		Float64Array.from(values),
		limits,
		profiles.wheeler,
	);
	const listFromOne = (rule: Parameters<typeof listMarked>[1]) =>
		listMarked(marks, rule).map((index) => index + 1);
	expect(listFromOne('outside')).toEqual(expected.outside);
	expect(listFromOne('moving-range')).toEqual(expected.movingRange);
	expect(listFromOne('shift')).toEqual(expected.shift);
	expect(listFromOne('three-of-four')).toEqual(expected.threeOfFour);
});

type LimitsExample = Record<'centre' | 'lower' | 'upper', number>;

test('p-orange-juice', () => {
	const {numerators, denominators, expected} = readExample<{
		numerators: number[];
		denominators: number[];
		expected: LimitsExample;
	}>('p-orange-juice');
	const {centre, halfWidth} = calculatePLimits(numerators, denominators);
	expectPrinted(centre, expected.centre);
	expectPrinted(centre - halfWidth[0]!, expected.lower);
	expectPrinted(centre + halfWidth[0]!, expected.upper);
});

test('c-circuit-boards, whose limits the book works out from rounded figures', () => {
	const {counts, tolerance, expected} = readExample<{
		counts: number[];
		tolerance: number;
		expected: LimitsExample;
	}>('c-circuit-boards');
	const {centre, halfWidth} = calculateCLimits(counts);
	expectPrinted(centre, expected.centre);
	expect(Math.abs(centre - halfWidth - expected.lower)).toBeLessThan(tolerance);
	expect(Math.abs(centre + halfWidth - expected.upper)).toBeLessThan(tolerance);
});

const newcombe = readExample<{
	cases: Array<{
		first: [number, number];
		second: [number, number];
		lower: number;
		upper: number;
	}>;
}>('newcombe-differences');

test.each(newcombe.cases)(
	'newcombe-differences: $first, $second',
	({first, second, lower, upper}) => {
		const interval = calculateNewcombeInterval(
			{successes: second[0], trials: second[1]},
			{successes: first[0], trials: first[1]},
		);
		expect(interval.lower).toBeCloseTo(lower, 4);
		expect(interval.upper).toBeCloseTo(upper, 4);
	},
);

const wilson = readExample<{
	cases: Array<{proportion: [number, number]; lower: number; upper: number}>;
}>('wilson-proportions');

test.each(wilson.cases)(
	'wilson-proportions: $proportion',
	({proportion, lower, upper}) => {
		const interval = calculateWilsonInterval(...proportion);
		expect(interval.lower).toBeCloseTo(lower, 4);
		expect(interval.upper).toBeCloseTo(upper, 4);
	},
);

/** Agrees to the decimals that are printed. */
function expectPrinted(actual: number, printed: number): void {
	const decimals = String(printed).split('.')[1]?.length ?? 0;
	expect(actual).toBeCloseTo(printed, decimals);
}
