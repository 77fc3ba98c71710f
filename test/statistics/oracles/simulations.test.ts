import {describe, expect, test} from 'vitest';
import {type RuleName} from '../../../source/statistics/hits.js';
import {judgePoints} from '../../../source/statistics/judge-points.js';
import {findPredictionConstant} from '../../../source/statistics/prediction-constant.js';
import {profiles, type Profile} from '../../../source/statistics/profiles.js';
import {calculateXmrLimits} from '../../../source/statistics/xmr-limits.js';
import {type ChartLimits} from '../../../source/statistics/zones.js';
import {isAnyMarked} from '../list-marked.js';
import {seedRandom} from '../seeded-random.js';
import {readJsonOracle} from './read-oracle.js';

const constants = readJsonOracle<{
	table: Array<{n: number; k_9973: number; false_rate_at_2_66: number}>;
}>('prediction_constants.json');

describe.skipIf(!constants.isHere)('prediction constants', () => {
	for (const row of constants.oracle.table ?? []) {
		test(`${row.n} points`, () => {
			expect(findPredictionConstant(row.n)).toBe(row.k_9973);
			const draws = 10_000;
			const random = seedRandom(row.n);
			let beyond = 0;
			for (let draw = 0; draw < draws; draw++) {
				const {lower, upper} = calculateXmrLimits(random.series(row.n));
				const next = random.normal();
				beyond += next < lower || next > upper ? 1 : 0;
			}

			expectShare(
				{share: beyond / draws, draws},
				{share: row.false_rate_at_2_66, draws: 2e6},
			);
		});
	}
});

const falseAlarms = readJsonOracle<{
	iid: Record<string, Record<string, number>>;
}>('false_alarm_simulation.json');

const anyOfFour: RuleName[] = ['outside', 'shift', 'trend', 'two-of-three'];

/** What its columns count on independent normal values, by the profile that they are judged with. */
const columns: Array<{
	profile: Profile;
	/** The limits, where they are not those of an XmR chart. */
	draw?: (values: Float64Array) => ChartLimits;
	rules: Record<string, RuleName[]>;
}> = [
	{
		profile: profiles.nhsr,
		rules: {
			outside_screened: ['outside'],
			shift7: ['shift'],
			trend7: ['trend'],
			two3: ['two-of-three'],
			any_mdc_screened: anyOfFour,
		},
	},
	{
		profile: {...profiles.nhsr, screening: undefined},
		rules: {outside_unscreened: ['outside'], any_mdc_unscreened: anyOfFour},
	},
	{
		profile: profiles.wheeler,
		rules: {
			xmrit_any: ['outside', 'shift', 'three-of-four'],
			xmrit_r34: ['three-of-four'],
			xmrit_run8: ['shift'],
		},
	},
	{
		profile: profiles.anhoej,
		draw: (values) => ({centre: findMedian(values), halfWidth: Number.NaN}),
		rules: {anhoej_run: ['longest-run', 'crossings']},
	},
];

describe.skipIf(!falseAlarms.isHere)('false alarms on pure noise', () => {
	for (const [points, expected] of Object.entries(
		falseAlarms.oracle.iid ?? {},
	)) {
		test(`${points} points`, () => {
			const draws = 4000;
			const random = seedRandom(Number(points));
			const noise = Array.from({length: draws}, () =>
				random.series(Number(points)),
			);
			for (const {profile, draw, rules} of columns) {
				const marks = noise.map((values) => {
					const limits = draw?.(values) ?? calculateXmrLimits(values, profile);
					return judgePoints(values, limits, profile);
				});
				for (const [name, each] of Object.entries(rules)) {
					const marked = marks.filter((mark) => isAnyMarked(mark, each));
					const share = marked.length / draws;
					expectShare({share, draws}, {share: expected[name]!, draws}, name);
				}
			}
		});
	}
});

const reporting = readJsonOracle<{
	table: Record<string, Record<'last1' | 'last3', number>>;
}>('false_alarm_reporting_period.json');

describe.skipIf(!reporting.isHere)(
	'false alarms at the reporting period',
	() => {
		for (const [points, expected] of Object.entries(
			reporting.oracle.table ?? {},
		)) {
			test(`last point, and last three, of ${points}`, () => {
				const draws = 6000;
				const found = {last1: 0, last3: 0};
				const random = seedRandom(Number(points));
				for (let draw = 0; draw < draws; draw++) {
					const values = random.series(Number(points));
					const limits = calculateXmrLimits(values, profiles.nhsr);
					const marks = judgePoints(values, limits, profiles.nhsr);
					found.last1 += marks.at(-1) === 0 ? 0 : 1;
					found.last3 += marks.subarray(-3).some((mark) => mark !== 0) ? 1 : 0;
				}

				expectShare(
					{share: found.last1 / draws, draws},
					{share: expected.last1, draws},
				);
				expectShare(
					{share: found.last3 / draws, draws},
					{share: expected.last3, draws},
				);
			});
		}
	},
);

/** A run chart's centre. */
function findMedian(values: Float64Array): number {
	const sorted = values.toSorted();
	const half = (sorted.length - 1) / 2;
	return (sorted[Math.floor(half)]! + sorted[Math.ceil(half)]!) / 2;
}

type Share = {readonly share: number; readonly draws: number};

/** Two shares of seeded draws agree within four standard errors of their difference. */
function expectShare(actual: Share, expected: Share, name = 'share'): void {
	const middle = Math.max(
		(actual.share + expected.share) / 2,
		1 / actual.draws,
	);
	const error = Math.sqrt(
		middle * (1 - middle) * (1 / actual.draws + 1 / expected.draws),
	);
	expect(
		Math.abs(actual.share - expected.share),
		`${name}: ${actual.share}, not ${expected.share}`,
	).toBeLessThan(4 * error);
}
