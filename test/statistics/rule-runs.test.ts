import {expect, test} from 'vitest';
import {judgePoints} from '../../source/statistics/judge-points.js';
import {profiles} from '../../source/statistics/profiles.js';
import {listMarked} from './list-marked.js';

const {NaN: gap} = Number;

test('a run as long as chance explains is not marked', () => {
	// Of ten useful points a run of six is the longest.
	const limits = {centre: 0, halfWidth: 10};
	const judgeRun = (...values: number[]) =>
		listMarked(
			judgePoints(Float64Array.from(values), limits, profiles.anhoej),
			'longest-run',
		);
	expect(judgeRun(-1, 1, 1, 1, 1, 1, 1, -1, 1, -1)).toEqual([]);
	expect(judgeRun(-1, 1, 1, 1, 1, 1, 1, 1, -1, 1)).toEqual([
		1, 2, 3, 4, 5, 6, 7,
	]);
});

test('too few crossings mark every useful point of the phase, on both sides', () => {
	const values = new Float64Array(20).map((_, index) => (index < 10 ? -1 : 1));
	values[4] = 0;
	values[7] = gap;
	const limits = {centre: 0, halfWidth: 10};
	const marks = judgePoints(values, limits, profiles.anhoej);
	const useful = [...values.keys()].filter((index) => ![4, 7].includes(index));
	expect(listMarked(marks, 'crossings', 'high')).toEqual(useful);
	expect(listMarked(marks, 'crossings', 'low')).toEqual(useful);
});

test('long runs and few crossings skip ties and gaps, which break a shift', () => {
	const values = Float64Array.of(1, 1, 1, 1, 0, 1, 1, gap, 1, 1, -1, 1, -9);
	const limits = {centre: 0, halfWidth: 10};
	const anhoej = judgePoints(values, limits, profiles.anhoej);
	// Eleven useful points: the longest run that chance explains is 6, and the fewest crossings 2.
	expect(listMarked(anhoej, 'longest-run', 'high')).toEqual([
		0, 1, 2, 3, 5, 6, 8, 9,
	]);
	expect(listMarked(anhoej, 'longest-run', 'low')).toEqual([]);
	expect(listMarked(anhoej, 'crossings')).toEqual([]);
	const mdc = judgePoints(values, limits, {...profiles.mdc, shift: 5});
	expect(listMarked(mdc, 'shift')).toEqual([]);
});
