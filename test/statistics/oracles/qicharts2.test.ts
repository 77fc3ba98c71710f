import {describe, expect, test} from 'vitest';
import {calculateCLimits} from '../../../source/statistics/c-limits.js';
import {calculateIPrimeLimits} from '../../../source/statistics/i-prime-limits.js';
import {judgePoints} from '../../../source/statistics/judge-points.js';
import {widenLimits} from '../../../source/statistics/laney-limits.js';
import {calculateMovingRanges} from '../../../source/statistics/moving-ranges.js';
import {profiles} from '../../../source/statistics/profiles.js';
import {
	calculatePLimits,
	calculateULimits,
} from '../../../source/statistics/rate-limits.js';
import {findRunLimits} from '../../../source/statistics/run-limits.js';
import {countRuns} from '../../../source/statistics/runs.js';
import {calculateXmrLimits} from '../../../source/statistics/xmr-limits.js';
import {
	classifyZones,
	type ChartLimits,
} from '../../../source/statistics/zones.js';
import {expectClose} from '../expect-close.js';
import {listMarked} from '../list-marked.js';
import {readCsvOracle, readJsonOracle} from './read-oracle.js';

type Point = {
	y: number | undefined;
	n: number | undefined;
	'y.sum': number;
	cl: number;
	lcl: number | undefined;
	ucl: number | undefined;
	part: number;
	baseline: boolean;
	include: boolean;
	'sigma.signal': boolean;
};

type Summary = {
	part: number;
	'n.useful': number;
	'longest.run': number | undefined;
	'longest.run.max': number | undefined;
	'n.crossings': number | undefined;
	'n.crossings.min': number | undefined;
	'runs.signal': boolean;
};

type Case = {
	id: string;
	screened_mr: boolean;
	points: Point[];
	summary: Summary[];
};

const {isHere, oracle} = readJsonOracle<Record<string, Case>>('qicharts2.json');

/** Where we differ on purpose. */
const differences = {
	qic_edge_exclude_i:
		'it bridges the range across an excluded point; we drop both ranges beside it',
	qic_edge_constant_i:
		'its limits are not numbers: screening drops every range. We fall back to the unscreened ones, of no width',
};

describe.skipIf(!isHere)('qicharts2', () => {
	test('has 30 cases', () => {
		expect(Object.keys(oracle)).toHaveLength(30);
		expect(Object.keys(oracle)).toEqual(
			expect.arrayContaining(Object.keys(differences)),
		);
	});

	for (const each of Object.values(oracle)) {
		for (const summary of each.summary) {
			const points = each.points.filter((point) => point.part === summary.part);
			const title = `${each.id}, part ${summary.part}`;
			if (!(each.id in differences)) {
				test(`${title}: limits`, () => {
					agreeOnLimits(each, points);
				});
			}

			test(`${title}: runs`, () => {
				agreeOnRuns(points, summary);
			});
		}
	}

	test('qic_edge_constant_i: limits of no width mark nothing', () => {
		const {values, limits} = draw(
			oracle.qic_edge_constant_i!,
			oracle.qic_edge_constant_i!.points,
		);
		expect(limits).toMatchObject({centre: 7, halfWidth: 0});
		expect(judgePoints(values, limits, profiles.anhoej)).toEqual(
			new Uint16Array(12),
		);
	});

	test('qic_edge_exclude_i: the excluded point is outside, and both its ranges are dropped', () => {
		const {points} = oracle.qic_edge_exclude_i!;
		const excluded = points.findIndex((point) => !point.include);
		const {values, limits} = draw(oracle.qic_edge_exclude_i!, points);
		expectClose(limits.centre, points[0]!.cl);
		// Its 12 ranges add up to 18, the bridge of 2 among them; ours are the other 11, none screened out.
		expectClose(limits.averageMovingRange, 16 / 11);
		const marks = judgePoints(values, limits, profiles.anhoej, [excluded]);
		expect(listMarked(marks, 'outside')).toEqual([excluded]);
		expect(points[excluded]!['sigma.signal']).toBe(true);
	});
});

function agreeOnLimits(each: Case, points: readonly Point[]): void {
	const {values, limits, lowest, highest} = draw(each, points);
	const {halfWidth} = limits;
	for (const [index, point] of points.entries()) {
		expectClose(limits.centre, point.cl);
		if (!each.id.startsWith('qic_run') && !each.id.endsWith('_run')) {
			const reach =
				typeof halfWidth === 'number' ? halfWidth : halfWidth[index]!;
			expectClose(Math.max(lowest, limits.centre - reach), point.lcl);
			expectClose(Math.min(highest, limits.centre + reach), point.ucl);
		}
	}

	const marks = judgePoints(values, limits, profiles.anhoej);
	expect(listMarked(marks, 'outside')).toEqual(
		[...points.keys()].filter((index) => points[index]!['sigma.signal']),
	);
}

function agreeOnRuns(points: readonly Point[], summary: Summary): void {
	const included = points.filter((point) => point.include);
	const values = Float64Array.from(included, (point) => point.y ?? Number.NaN);
	const centre = points[0]!.cl;
	const zones = classifyZones(values, {centre, halfWidth: Number.NaN});
	const runs = countRuns(zones);
	const limits = findRunLimits(runs.useful);
	expect(runs.useful).toBe(summary['n.useful']);
	expect(runs.longestRun).toBe(toWhole(summary['longest.run']));
	expect(runs.crossings).toBe(toWhole(summary['n.crossings']));
	expect(limits.longestRun).toBe(toWhole(summary['longest.run.max']));
	expect(limits.crossings).toBe(toWhole(summary['n.crossings.min']));

	const marks = judgePoints(
		values,
		{centre, halfWidth: Number.NaN},
		profiles.anhoej,
	);
	const marked = [
		...listMarked(marks, 'longest-run'),
		...listMarked(marks, 'crossings'),
	];
	expect(marked.length > 0).toBe(summary['runs.signal']);
}

/** The oracle has null where nothing is useful, and a negative zero. */
function toWhole(count: number | undefined): number {
	return (count ?? 0) + 0;
}

type Drawn = {
	values: Float64Array;
	limits: ChartLimits;
	lowest: number;
	highest: number;
};

/** Draws the chart that the id names, as a profile would: ids are `qic_<chart>_<data>`, or for edge cases end in it. */
function draw(each: Case, points: readonly Point[]): Drawn {
	const screening = each.screened_mr ? profiles.anhoej.screening : undefined;
	const values = Float64Array.from(points, (point) => point.y ?? Number.NaN);
	const baseline = Float64Array.from(points, (point) =>
		point.baseline && point.include ? (point.y ?? Number.NaN) : Number.NaN,
	);
	const counts = Float64Array.from(points, (point) => point['y.sum']);
	const sizes = Float64Array.from(points, (point) => point.n ?? Number.NaN);
	// A rate is shown per so many of the denominator.
	const scale = (values[0]! * sizes[0]!) / counts[0]!;
	const scaled = (limits: ChartLimits & {halfWidth: Float64Array}) => ({
		centre: limits.centre * scale,
		halfWidth: limits.halfWidth.map((width) => width * scale),
	});
	const open = {values, lowest: -Infinity, highest: Infinity};
	const above0 = {values, lowest: 0, highest: Infinity};
	const proportion = {values, lowest: 0, highest: 1};
	const [, kind, , edge] = each.id.split('_');

	switch ((kind === 'edge' ? edge : kind) ?? 'run') {
		case 'i':
		case 'constant':
		case 'n2':
		case 'missing':
		case 'exclude': {
			const {multiplier} = profiles.anhoej;
			return {
				...open,
				limits: calculateXmrLimits(baseline, {multiplier, screening}),
			};
		}

		case 'mr': {
			const ranges = calculateMovingRanges(counts);
			const {averageMovingRange: average} = calculateXmrLimits(counts);
			const halfWidth = (3.267 - 1) * average;
			return {
				...above0,
				values: ranges,
				limits: {centre: average, halfWidth},
			};
		}

		case 'c': {
			return {...above0, limits: calculateCLimits(baseline)};
		}

		case 'u': {
			return {...above0, limits: scaled(calculateULimits(counts, sizes))};
		}

		case 'up': {
			const limits = widenLimits(calculateULimits(counts, sizes), {screening});
			return {...above0, limits: scaled(limits)};
		}

		case 'p': {
			return {...proportion, limits: scaled(calculatePLimits(counts, sizes))};
		}

		case 'pp': {
			const limits = widenLimits(calculatePLimits(counts, sizes), {screening});
			return {...proportion, limits: scaled(limits)};
		}

		case 'ip': {
			const limits = calculateIPrimeLimits(counts, sizes, screening);
			return {...open, limits: scaled(limits)};
		}

		default: {
			// A run chart has a median, which it gives, and no limits.
			const {cl: centre} = points[0]!;
			return {...open, limits: {centre, halfWidth: Number.NaN}};
		}
	}
}

const criticalValues = readCsvOracle('anhoej_critical_values.csv');

test.skipIf(!criticalValues.isHere)(
	'critical values of runs for 1 to 200 points',
	() => {
		expect(criticalValues.rows).toHaveLength(200);
		for (const row of criticalValues.rows) {
			expect(findRunLimits(Number(row.n_useful))).toEqual({
				longestRun: Number(row.longest_run_max),
				crossings: Number(row.crossings_min),
			});
		}
	},
);
