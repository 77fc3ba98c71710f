import {describe, expect, test} from 'vitest';
import {calculateCLimits} from '../../../source/statistics/c-limits.js';
import {measureDispersion} from '../../../source/statistics/dispersion.js';
import {testDispersion} from '../../../source/statistics/dispersion-test.js';
import {testFisherExact} from '../../../source/statistics/fisher-exact-test.js';
import {calculateMean} from '../../../source/statistics/mean.js';
import {testNewCount} from '../../../source/statistics/new-count-test.js';
import {calculateNewcombeInterval} from '../../../source/statistics/newcombe-interval.js';
import {calculatePoissonCdf} from '../../../source/statistics/poisson-distribution.js';
import {calculateRateRatio} from '../../../source/statistics/rate-ratio.js';
import {testTwoCounts} from '../../../source/statistics/two-counts-test.js';
import {testTwoProportions} from '../../../source/statistics/two-proportions-test.js';
import {calculateVariance} from '../../../source/statistics/variance.js';
import {calculateWilsonInterval} from '../../../source/statistics/wilson-interval.js';
import {expectClose} from '../expect-close.js';
import {readJsonOracle} from './read-oracle.js';

type Pair = [number, number];

type FewPoints = {
	two_counts: Record<
		string,
		{
			previous: number;
			current: number;
			exposure_previous: number;
			exposure_current: number;
			p_conditional_exact: number;
			rate_ratio: number | undefined;
			rr_ci95: [number, number | undefined];
			rr_ci998: [number, number | undefined];
			z_score_conditional: number;
		}
	>;
	two_proportions: Record<
		string,
		{
			previous: Pair;
			current: Pair;
			z_pooled: number;
			chisq_p: number;
			fisher_p: number;
			wilson95_previous: Pair;
			wilson95_current: Pair;
			newcombe95_diff: Pair;
		}
	>;
	poisson_limits: Array<
		Record<
			'mean' | 'exact_lower' | 'exact_upper' | 'shewhart_lcl' | 'shewhart_ucl',
			number
		>
	>;
	poisson_ci95: Array<
		Record<'x' | 'lower' | 'upper' | 'lower998' | 'upper998', number>
	>;
	predict_from_history: Array<{
		history: number[];
		x: number;
		p_upper: number;
		p_lower: number;
		p_two_sided_min2: number;
		dispersion_index: number;
		dispersion_p: number;
	}>;
	t_prediction: Array<{history: number[]; mean: number; sd: number}>;
};

const {isHere, oracle} = readJsonOracle<FewPoints>('few_points_stats.json');
const poissonMeans = readJsonOracle<{
	cases: Array<
		Record<'previous' | 'current' | 'e_test_p' | 'statistic', number>
	>;
}>('poisson_e_test.json');

describe.skipIf(!isHere)('R, few points', () => {
	for (const [name, each] of Object.entries(oracle.two_counts ?? {})) {
		test(`poisson.test: ${name}`, () => {
			const counts = {
				previous: each.previous,
				current: each.current,
				previousExposure: each.exposure_previous,
				currentExposure: each.exposure_current,
			};
			const {p, z} = testTwoCounts(counts);
			expectRelative(p, each.p_conditional_exact);
			expectClose(z, each.z_score_conditional);

			for (const [confidence, [lower, upper]] of [
				[0.95, each.rr_ci95],
				[0.998, each.rr_ci998],
			] as const) {
				const ratio = calculateRateRatio(counts, confidence);
				expectClose(ratio.ratio ?? Number.NaN, each.rate_ratio);
				expectRelative(ratio.lower, lower);
				expectRelative(ratio.upper, upper ?? Infinity);
			}
		});
	}

	for (const [name, each] of Object.entries(oracle.two_proportions ?? {})) {
		test(`prop.test and fisher.test: ${name}`, () => {
			const previous = toProportion(each.previous);
			const current = toProportion(each.current);
			const {z, p} = testTwoProportions(previous, current);
			expectClose(z, each.z_pooled);
			expectRelative(p, each.chisq_p);
			expectRelative(testFisherExact(previous, current), each.fisher_p);
			expectInterval(
				calculateWilsonInterval(...each.previous),
				each.wilson95_previous,
			);
			expectInterval(
				calculateWilsonInterval(...each.current),
				each.wilson95_current,
			);
			expectInterval(
				calculateNewcombeInterval(previous, current),
				each.newcombe95_diff,
			);
		});
	}

	test('ppois: exact limits of a Poisson count are where its tails reach 0.135%', () => {
		expect(oracle.poisson_limits).toHaveLength(10);
		for (const each of oracle.poisson_limits) {
			for (const [limit, level] of [
				[each.exact_lower, 0.001_35],
				[each.exact_upper, 0.998_65],
			] as const) {
				expect(calculatePoissonCdf(limit, each.mean)).toBeGreaterThanOrEqual(
					level,
				);
				expect(calculatePoissonCdf(limit - 1, each.mean)).toBeLessThan(level);
			}

			const {centre, halfWidth} = calculateCLimits([each.mean]);
			expectClose(Math.max(0, centre - halfWidth), each.shewhart_lcl);
			expectClose(centre + halfWidth, each.shewhart_ucl);
		}
	});

	test('ppois: at the limits of the interval for a Poisson mean, a tail is what the confidence leaves', () => {
		expect(oracle.poisson_ci95).toHaveLength(13);
		for (const each of oracle.poisson_ci95) {
			for (const [lower, upper, tail] of [
				[each.lower, each.upper, 0.025],
				[each.lower998, each.upper998, 0.001],
			] as const) {
				expectClose(calculatePoissonCdf(each.x, upper), tail);
				if (each.x > 0) {
					expectClose(calculatePoissonCdf(each.x - 1, lower), 1 - tail);
				}
			}
		}
	});

	test('binom.test: a new count after a short history', () => {
		expect(oracle.predict_from_history).toHaveLength(4);
		for (const each of oracle.predict_from_history) {
			const {p, atLeast, atMost} = testNewCount(each.x, each.history);
			expectRelative(p, each.p_two_sided_min2);
			expectRelative(atLeast, each.p_upper);
			expectRelative(atMost, each.p_lower);
			const dispersion = measureDispersion(each.history);
			expectRelative(dispersion.index, each.dispersion_index);
			expectRelative(testDispersion(dispersion), each.dispersion_p);
		}
	});

	test('mean and sd; its t prediction limits are left out, since ours rest on moving ranges', () => {
		expect(oracle.t_prediction).toHaveLength(3);
		for (const {history, mean, sd} of oracle.t_prediction) {
			expectRelative(calculateMean(history), mean);
			expectRelative(Math.sqrt(calculateVariance(history)), sd);
		}
	});
});

describe.skipIf(!poissonMeans.isHere)('SciPy, Poisson means', () => {
	test.each(poissonMeans.oracle.cases ?? [])('$previous → $current', (each) => {
		// Its E-test estimates what the exact test conditions on: the statistic is the same, and its p smaller.
		const {p, z} = testTwoCounts(each);
		expectClose(z, each.statistic);
		expect(p).toBeGreaterThan(each.e_test_p);
	});
});

function toProportion([successes, trials]: Pair) {
	return {successes, trials};
}

function expectInterval(
	{lower, upper}: {lower: number; upper: number},
	expected: Pair,
): void {
	expectClose(lower, expected[0]);
	expectClose(upper, expected[1]);
}

/** Small p agree to so many digits too. */
function expectRelative(actual: number, expected: number): void {
	if (expected === 0 || !Number.isFinite(expected)) {
		expect(actual).toBe(expected);
	} else {
		expectClose(actual / expected, 1);
	}
}
