import {expect, test} from 'vitest';
import {findSustainedMovements} from '../../source/exceptions/rules/sustained.js';
import {figure, period} from '../domain/figures.js';
import {makeIndicator} from '../domain/make-indicator.js';
import {makeCasebook} from './judge-figures.js';

const indicator = makeIndicator({
	name: 'Response time',
	priority: 1,
	type: 'duration',
	unit: 'seconds',
});

/** Twelve-month levels by the year and month that they end with. */
function judge(
	levels: ReadonlyArray<readonly [interval: string, value: number]>,
) {
	const figures = levels.map(([interval, value]) =>
		figure({role: 'level', value, unit: 'seconds', period: period(interval)}),
	);
	return findSustainedMovements(makeCasebook(figures, indicator));
}

const course = [
	['2020-07-01/2021-06-30', 700],
	['2021-07-01/2022-06-30', 740],
	['2022-10-01/2023-09-30', 790],
] as const;

test('three separate years that went one way, and in all beyond the tolerance', () => {
	expect(judge(course)).toMatchObject([
		{side: 'high', bearing: 'unfavourable', value: 790},
	]);
});

test('a level in between that overlaps and tells another story is not passed over', () => {
	expect(judge([...course, ['2022-04-01/2023-03-31', 830]])).toEqual([]);
});

test('within the tolerance in all, or only two levels, is no course', () => {
	expect(judge([course[0], course[1], ['2022-10-01/2023-09-30', 760]])).toEqual(
		[],
	);
	expect(judge([course[0], course[2]])).toEqual([]);
});
