import {describe, expect, test} from 'vitest';
import {type ProfileName} from '../../source/domain/profile-name.js';
import {listHits, type RuleName} from '../../source/statistics/hits.js';
import {judgePoints} from '../../source/statistics/judge-points.js';
import {profiles} from '../../source/statistics/profiles.js';
import {calculateXmrLimits} from '../../source/statistics/xmr-limits.js';
import {classifyZones} from '../../source/statistics/zones.js';
import {isAnyMarked, listMarked} from './list-marked.js';
import {seedRandom} from './seeded-random.js';

const names = Object.keys(profiles) as ProfileName[];
const {NaN: gap} = Number;

/** Series with drifts, steps, ties and gaps, so that every rule finds something. */
function makeSeries(seed: number): Float64Array {
	const {uniform, normal} = seedRandom(seed);
	const length = Math.floor(60 * uniform());
	const drift = normal() * uniform();
	const step = Math.floor(length * uniform());
	const isWhole = uniform() < 0.3;
	const noise = 3 * uniform();
	return new Float64Array(length).map((_, index) => {
		const value = noise * normal() + drift * index + (index > step ? 3 : 0);
		return uniform() < 0.05 ? gap : isWhole ? Math.round(value) : value;
	});
}

function judge(values: Float64Array, name: ProfileName): Uint16Array {
	const profile = profiles[name];
	return judgePoints(values, calculateXmrLimits(values, profile), profile);
}

const seeds = Array.from({length: 120}, (_, seed) => seed + 1);

const rulesOf: Record<ProfileName, RuleName[]> = {
	mdc: ['outside', 'shift', 'trend', 'two-of-three'],
	nhsr: ['outside', 'shift', 'trend', 'two-of-three'],
	wheeler: ['moving-range', 'outside', 'shift', 'three-of-four'],
	anhoej: ['crossings', 'longest-run', 'outside'],
};

test.each(names)('%s has its rules and no other', (name) => {
	const hits = seeds.flatMap((seed) =>
		[...judge(makeSeries(seed), name)].flatMap((mark) => listHits(mark)),
	);
	expect([...new Set(hits.map(({rule}) => rule))].toSorted()).toEqual(
		rulesOf[name],
	);
});

describe.each(names)('%s', (name) => {
	test('marks stay when the unit changes', () => {
		for (const seed of seeds) {
			const values = makeSeries(seed);
			const moved = values.map((value) => 8 * value + 1024);
			expect(judge(moved, name)).toEqual(judge(values, name));
		}
	});

	test('mirrored values have the same marks with sides swapped', () => {
		const nameHits = (mark: number) =>
			listHits(mark).map(({rule, side}) => `${rule} ${side}`);
		const nameSwapped = (mark: number) =>
			listHits(mark)
				.map(({rule, side}) => `${rule} ${side === 'high' ? 'low' : 'high'}`)
				.toSorted();
		for (const seed of seeds) {
			const values = makeSeries(seed);
			const marks = judge(values, name);
			const mirrored = judge(
				values.map((value) => -value),
				name,
			);
			expect([...mirrored].map((mark) => nameSwapped(mark))).toEqual(
				[...marks].map((mark) => nameHits(mark).toSorted()),
			);
		}
	});

	test('a gap is never marked, and never throws', () => {
		for (const seed of seeds) {
			const values = makeSeries(seed);
			const marks = judge(values, name);
			for (const [index, value] of values.entries()) {
				if (Number.isNaN(value)) {
					expect(marks[index]).toBe(0);
				}
			}
		}

		for (const values of [
			[],
			[gap],
			[gap, gap],
			[5],
			[5, gap],
			[gap, 5, gap, 7],
		]) {
			const marks = judge(Float64Array.from(values), name);
			expect([...marks]).toEqual(values.map(() => 0));
		}
	});

	test('a constant series breaks no rule', () => {
		for (const value of [0, 0.1, 7, 1e9 + 0.3]) {
			const marks = judge(new Float64Array(40).fill(value), name);
			expect(marks).toEqual(new Uint16Array(40));
		}
	});

	test('an excluded point is a gap, but is still outside if it is', () => {
		for (const seed of seeds) {
			const values = makeSeries(seed);
			const excluded = [...values.keys()].filter((index) => index % 7 === 3);
			const without = values.map((value, index) =>
				index % 7 === 3 ? gap : value,
			);
			const profile = profiles[name];
			const limits = calculateXmrLimits(without, profile);
			const marks = judgePoints(values, limits, profile, excluded);
			const expected = judgePoints(without, limits, profile);
			const zones = classifyZones(values, limits);
			for (const index of excluded) {
				expect(expected[index]).toBe(0);
				expected[index] = zones[index] === 4 ? 1 : zones[index] === -4 ? 2 : 0;
			}

			expect(marks).toEqual(expected);
		}
	});

	test('the rules agree with their definitions, window by window', () => {
		for (const seed of seeds) {
			const values = makeSeries(seed);
			const profile = profiles[name];
			const limits = calculateXmrLimits(values, profile);
			const marks = judge(values, name);
			for (const sign of [1, -1] as const) {
				const zones = [...classifyZones(values, limits)].map(
					(code) => code * sign,
				);
				const list = (rule: RuleName) =>
					listMarked(marks, rule, sign === 1 ? 'high' : 'low');
				expect(list('outside')).toEqual(
					findIndexes(zones, (code) => code === 4),
				);
				expect(list('shift')).toEqual(
					findInWindows(
						zones,
						profile.shift,
						profile.shift,
						(code) => code > 0,
					),
				);
				const farthest = profile.twoOfThree === 'with-outside' ? 4 : 3;
				const window = profile.twoOfThree === 'off' ? 0 : 3;
				expect(list('two-of-three')).toEqual(
					findInWindows(
						zones,
						window,
						2,
						(code) => code >= 3 && code <= farthest,
					),
				);
				expect(list('three-of-four')).toEqual(
					findInWindows(
						zones,
						profile.hasThreeOfFour ? 4 : 0,
						3,
						(code) => code >= 2,
					),
				);
				const {movingRange} = profile;
				const limit = movingRange * limits.averageMovingRange;
				expect(list('moving-range')).toEqual(
					[...values.keys()].filter(
						(index) =>
							movingRange > 0 &&
							sign * (values[index]! - values[index - 1]!) > limit,
					),
				);
				expect(list('trend')).toEqual(findTrends(values, profile.trend, sign));
			}
		}
	});
});

function findIndexes(
	zones: readonly number[],
	counts: (code: number) => boolean,
): number[] {
	return [...zones.keys()].filter((index) => counts(zones[index]!));
}

/** Points that count, in any window of which at least so many do; a window of 0 is a rule that is off. */
function findInWindows(
	zones: readonly number[],
	window: number,
	needed: number,
	counts: (code: number) => boolean,
): number[] {
	const found = listWindows(zones.length, window).flatMap((indexes) => {
		const inside = indexes.filter((index) => counts(zones[index]!));
		return inside.length >= needed ? inside : [];
	});
	return sortUnique(found);
}

/** Points of any window that rises throughout, or with a sign of −1 falls. */
function findTrends(
	values: Float64Array,
	window: number,
	sign: 1 | -1,
): number[] {
	const windows = listWindows(values.length, window).filter((indexes) =>
		indexes
			.slice(1)
			.every((index) => sign * (values[index]! - values[index - 1]!) > 0),
	);
	return sortUnique(windows.flat());
}

function listWindows(length: number, window: number): number[][] {
	return Array.from({length: window > 0 ? length : 0}, (_, from) =>
		Array.from({length: window}, (_, index) => from + index),
	).filter((indexes) => indexes.at(-1)! < length);
}

function sortUnique(indexes: readonly number[]): number[] {
	return [...new Set(indexes)].toSorted((a, b) => a - b);
}

test('limits that vary are judged like limits that do not', () => {
	const values = Float64Array.of(1, 2, 1, 2, 1, 2, 1, 9, 1, 2, 1, 2, 1, 2);
	const limits = calculateXmrLimits(values);
	const varying = {
		...limits,
		halfWidth: new Float64Array(values.length).fill(limits.halfWidth),
	};
	expect(isAnyMarked(judge(values, 'wheeler'), ['outside'])).toBe(true);
	expect(judgePoints(values, varying, profiles.wheeler)).toEqual(
		judge(values, 'wheeler'),
	);
});
