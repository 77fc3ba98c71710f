import {describe, expect, test} from 'vitest';
import {calculateCLimits} from '../../../source/statistics/c-limits.js';
import {
	measureDispersion,
	measureProportionDispersion,
	type Dispersion,
} from '../../../source/statistics/dispersion.js';
import {testDispersion} from '../../../source/statistics/dispersion-test.js';
import {judgePoints} from '../../../source/statistics/judge-points.js';
import {profiles} from '../../../source/statistics/profiles.js';
import {
	calculatePLimits,
	calculateULimits,
} from '../../../source/statistics/rate-limits.js';
import {calculateXmrLimits} from '../../../source/statistics/xmr-limits.js';
import {type ChartLimits} from '../../../source/statistics/zones.js';
import {expectClose} from '../expect-close.js';
import {listMarked} from '../list-marked.js';
import {readJsonOracle} from './read-oracle.js';

type Chart = {
	data: number[];
	sizes: number[];
	center: number;
	lcl: number;
	ucl: number;
	beyond: number[];
};

type Overdispersion = {
	data: number[];
	size: number[];
	obs_over_theor: number;
	statistic: number;
	p: number;
};

/** Numbered from 1; a window is given by its last point, which is itself far out. */
type Rules = {y: number[]; center: number; sd: number} & Record<
	'WER1' | 'WER2' | 'WER4' | 'NEL2' | 'NEL3',
	number[] | number
>;

const {isHere, oracle} = readJsonOracle<{
	qcc27_xbarone_inventory: Chart;
	qcc27_p_orangejuice: Chart;
	qcc27_c_circuit: Chart;
	qcc27_u_pcmanufact: Chart;
	qcc27_overdispersion_circuit_poisson: Overdispersion;
	qcc27_overdispersion_orangejuice_binomial: Overdispersion;
	qcc3_rules_cdi: Rules;
	qcc3_rules_unit_sigma: Rules;
}>('qcc.json');

describe.skipIf(!isHere)('qcc', () => {
	test('xbar.one', () => {
		const {data} = oracle.qcc27_xbarone_inventory;
		const {multiplier} = profiles.anhoej;
		agree(
			oracle.qcc27_xbarone_inventory,
			Float64Array.from(data),
			calculateXmrLimits(data, {multiplier}),
		);
	});

	test('c', () => {
		const {data} = oracle.qcc27_c_circuit;
		const values = Float64Array.from(data);
		agree(oracle.qcc27_c_circuit, values, calculateCLimits(data));
	});

	test('p', () => {
		const {data, sizes} = oracle.qcc27_p_orangejuice;
		const limits = calculatePLimits(data, sizes);
		agree(oracle.qcc27_p_orangejuice, limits.rates, limits);
	});

	test('u', () => {
		const {data, sizes} = oracle.qcc27_u_pcmanufact;
		const limits = calculateULimits(data, sizes);
		agree(oracle.qcc27_u_pcmanufact, limits.rates, limits);
	});

	test('overdispersion of counts', () => {
		const expected = oracle.qcc27_overdispersion_circuit_poisson;
		agreeOnDispersion(measureDispersion(expected.data), expected);
	});

	test('overdispersion of proportions', () => {
		const expected = oracle.qcc27_overdispersion_orangejuice_binomial;
		agreeOnDispersion(
			measureProportionDispersion(expected.data, expected.size),
			expected,
		);
	});

	// WER3, four of five beyond one sigma, is a rule that none of the profiles has.
	test.each(['qcc3_rules_cdi', 'qcc3_rules_unit_sigma'] as const)(
		'%s',
		(name) => {
			const {y, center, sd, ...fired} = oracle[name];
			const limits = {centre: center, halfWidth: 3 * sd};
			const judge = (parameters: {shift: number; trend: number}) =>
				judgePoints(Float64Array.from(y), limits, {
					...profiles.mdc,
					...parameters,
				});

			const marks = judge({shift: 8, trend: 6});
			expect(listMarked(marks, 'outside')).toEqual(fromOne(fired.WER1));
			expect(endWindows(marks, 'two-of-three', [1, 2])).toEqual(
				fromOne(fired.WER2),
			);
			expect(endStretches(marks, 'shift', 8)).toEqual(fromOne(fired.WER4));
			expect(endStretches(marks, 'trend', 6)).toEqual(fromOne(fired.NEL3));
			expect(endStretches(judge({shift: 9, trend: 0}), 'shift', 9)).toEqual(
				fromOne(fired.NEL2),
			);
		},
	);
});

function agree(
	expected: Chart,
	values: Float64Array,
	{centre, halfWidth}: ChartLimits,
): void {
	const width = typeof halfWidth === 'number' ? halfWidth : halfWidth[0]!;
	expectClose(centre, expected.center);
	expectClose(centre - width, expected.lcl);
	expectClose(centre + width, expected.ucl);
	const marks = judgePoints(values, {centre, halfWidth}, profiles.mdc);
	expect(listMarked(marks, 'outside')).toEqual(fromOne(expected.beyond));
}

function agreeOnDispersion(actual: Dispersion, expected: Overdispersion): void {
	expectClose(actual.index, expected.obs_over_theor);
	expectClose(actual.statistic, expected.statistic);
	// Its p is printed to five digits.
	expect(testDispersion(actual) / expected.p).toBeCloseTo(1, 4);
}

/** It counts from 1, and lists the points above before those below. */
function fromOne(points: number[] | number): number[] {
	return [points]
		.flat()
		.map((point) => point - 1)
		.toSorted((a, b) => a - b);
}

/** Points marked with another marked point so many places before them on the same side. */
function endWindows(
	marks: Uint16Array,
	rule: 'two-of-three',
	places: readonly number[],
): number[] {
	return (['high', 'low'] as const)
		.flatMap((side) => {
			const marked = listMarked(marks, rule, side);
			return marked.filter((index) =>
				places.some((place) => marked.includes(index - place)),
			);
		})
		.toSorted((a, b) => a - b);
}

/** Points that are at least the nth of those marked in a row on the same side. */
function endStretches(
	marks: Uint16Array,
	rule: 'shift' | 'trend',
	needed: number,
): number[] {
	return (['high', 'low'] as const)
		.flatMap((side) => {
			const marked = listMarked(marks, rule, side);
			return marked.filter((_, position) => {
				const first = marked[position - needed + 1];
				return first === marked[position]! - needed + 1;
			});
		})
		.toSorted((a, b) => a - b);
}
