import {describe, expect, test} from 'vitest';
import {listHits} from '../../../source/statistics/hits.js';
import {judgePoints} from '../../../source/statistics/judge-points.js';
import {profiles} from '../../../source/statistics/profiles.js';
import {calculateXmrLimits} from '../../../source/statistics/xmr-limits.js';
import {classifyZones, zone} from '../../../source/statistics/zones.js';
import {expectClose} from '../expect-close.js';
import {readCsvOracle, readJsonOracle} from './read-oracle.js';

type Point = {
	y: number;
	group: number;
	relative_to_mean: number;
	outside_limits: boolean | undefined;
	close_to_limits: boolean | undefined;
	special_cause_type: string;
};

type Group = {mean: number} & Record<
	'amr' | 'lpl' | 'upl' | 'nlpl' | 'nupl',
	number | undefined
>;

type Case = {
	id: string;
	options?: {screen_outliers: boolean; fix_after_n_points: number | undefined};
	groups: Record<string, Group>;
	points: Point[];
	values?: Array<number | undefined>;
};

const {isHere, oracle} = readJsonOracle<Record<string, Case>>(
	'nhsrplotthedots.json',
);

/** Where we differ on purpose. */
const differences = {
	ptd_edge_constant:
		'its limits are not numbers: screening drops every range. We fall back to the unscreened ones, of no width',
	ptd_edge_missing: 'it stops at a missing value; we leave a gap',
};

describe.skipIf(!isHere)('NHSRplotthedots', () => {
	test('has 30 cases', () => {
		expect(Object.keys(oracle)).toHaveLength(30);
		expect(Object.keys(oracle)).toEqual(
			expect.arrayContaining(Object.keys(differences)),
		);
	});

	for (const each of Object.values(oracle)) {
		if (!(each.id in differences)) {
			test(each.id, () => {
				expect(each.points).not.toEqual([]);
				for (const [name, group] of Object.entries(each.groups)) {
					const points = each.points.filter(
						(point) => point.group === Number(name),
					);
					agreeOnGroup(each, group, points);
				}
			});
		}
	}

	test('ptd_edge_constant: limits of no width mark nothing', () => {
		const values = Float64Array.from(
			oracle.ptd_edge_constant!.points,
			(point) => point.y,
		);
		const limits = calculateXmrLimits(values, profiles.nhsr);
		expect(limits).toMatchObject({lower: 7, upper: 7, halfWidth: 0});
		expect(limits.ranges.fellBack).toBe(true);
		expect(judgePoints(values, limits, profiles.nhsr)).toEqual(
			new Uint16Array(12),
		);
	});

	test('ptd_edge_missing: a gap and both its ranges are left out', () => {
		const values = Float64Array.from(
			oracle.ptd_edge_missing!.values!,
			(value) => value ?? Number.NaN,
		);
		const limits = calculateXmrLimits(values, profiles.nhsr);
		// 138 over 12 stated values; ranges 2 1, 1 1 1 and 2 3 1 2, none of them screened out.
		expect(limits.centre).toBe(11.5);
		expect(limits.ranges).toMatchObject({average: 14 / 9, kept: 9});
		expect(judgePoints(values, limits, profiles.nhsr)).toEqual(
			new Uint16Array(14),
		);
	});
});

function agreeOnGroup(
	{options}: Case,
	group: Group,
	points: readonly Point[],
): void {
	const profile = options?.screen_outliers
		? profiles.nhsr
		: {...profiles.nhsr, screening: undefined};
	const values = Float64Array.from(points, (point) => point.y);
	const limits = calculateXmrLimits(
		values.subarray(0, options?.fix_after_n_points ?? undefined),
		profile,
	);
	expectClose(limits.centre, group.mean);
	expectClose(limits.averageMovingRange, group.amr);
	expectClose(limits.lower, group.lpl);
	expectClose(limits.upper, group.upl);
	expectClose(limits.centre - (limits.halfWidth * 2) / 3, group.nlpl);
	expectClose(limits.centre + (limits.halfWidth * 2) / 3, group.nupl);

	const zones = classifyZones(values, limits);
	expect([...zones].map((code) => Math.sign(code))).toEqual(
		points.map((point) => point.relative_to_mean),
	);
	expect([...zones].map((code) => Math.abs(code) === zone.close)).toEqual(
		points.map((point) => point.close_to_limits ?? false),
	);
	expect([...zones].map((code) => Math.abs(code) === zone.outside)).toEqual(
		points.map((point) => point.outside_limits ?? false),
	);
	expect(
		[...judgePoints(values, limits, profile)].map((mark) => nameCause(mark)),
	).toEqual(points.map((point) => point.special_cause_type));
}

/** It keeps one cause for each point, the first of these that applies. */
const precedence = ['outside', 'trend', 'two-of-three', 'shift'] as const;

const causes: Record<string, string> = {
	'outside high': 'Above UCL',
	'outside low': 'Below LCL',
	'trend high': '7 Point Trend (Increasing)',
	'trend low': '7 Point Trend (Decreasing)',
	'two-of-three high': '2 in 3 Above CL',
	'two-of-three low': '2 in 3 Below CL',
	'shift high': '7 Points Above CL',
	'shift low': '7 Points Below CL',
};

function nameCause(mark: number): string | undefined {
	const hits = listHits(mark);
	const first = precedence.find((rule) =>
		hits.some((hit) => hit.rule === rule),
	);
	const hit = hits.find(({rule}) => rule === first);
	return hit ? causes[`${hit.rule} ${hit.side}`] : 'Common Cause';
}

describe.each([
	'plotthedots_london_dwelling_fires.csv',
	'plotthedots_mps_burglary_202203_202402.csv',
	'plotthedots_nhs_ed_pct_in_4h.csv',
	'plotthedots_northamptonshire_burglary_202103_202203.csv',
	'plotthedots_northamptonshire_vehicle_crime_202103_202203.csv',
])('%s', (file) => {
	const {isHere: isFileHere, rows} = readCsvOracle(file);

	test.skipIf(!isFileHere)('limits and causes', () => {
		const means = [...new Set(rows.map((row) => row.mean))];
		expect(means).not.toEqual([]);
		for (const mean of means) {
			const phase = rows.filter((row) => row.mean === mean);
			const values = Float64Array.from(phase, (row) => Number(row.value));
			const limits = calculateXmrLimits(values, profiles.nhsr);
			expectClose(limits.centre, Number(mean));
			expectClose(limits.lower, Number(phase[0]!.lpl));
			expectClose(limits.upper, Number(phase[0]!.upl));
			expect(
				[...judgePoints(values, limits, profiles.nhsr)].map((mark) =>
					nameCause(mark),
				),
			).toEqual(phase.map((row) => row.special_cause_type));
		}
	});
});
