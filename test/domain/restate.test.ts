import {describe, expect, test} from 'vitest';
import {type Figure} from '../../source/domain/figure.js';
import {
	findBaseConflicts,
	findRestatements,
} from '../../source/domain/restate.js';
import {buildSeries} from '../../source/domain/series.js';
import {figure, period} from './figures.js';

const share = (
	report: string,
	role: Figure['role'],
	printed: string,
	date: string,
) =>
	figure({
		report,
		role,
		value: Number.parseFloat(printed),
		printed,
		unit: 'percent',
		period: period(`${date}/${date}`, 'as-at'),
	});

describe('two values for one period', () => {
	const older = share('2022-23-q1', 'level', '4.5%', '2022-06-30');

	test('are a restatement when rounding cannot explain them', () => {
		const found = findRestatements(
			buildSeries([
				older,
				share('2023-24-q2', 'baseline', '4.30%', '2022-06-30'),
			]),
		);
		expect(found).toMatchObject([{earlier: {value: 4.5}, later: {value: 4.3}}]);
	});

	test('are none when it can', () => {
		expect(
			findRestatements(
				buildSeries([
					older,
					share('2023-24-q2', 'baseline', '4.46%', '2022-06-30'),
				]),
			),
		).toEqual([]);
	});
});

describe('a comparison that turns round', () => {
	const published = share('2022-23-q1', 'level', '4.5%', '2022-06-30');
	const base = share('2023-24-q2', 'baseline', '4.30%', '2022-09-30');

	test('is found: 4.30 to 4.35 is a rise, 4.5 to 4.35 a fall', () => {
		const latest = share('2023-24-q2', 'level', '4.35%', '2023-09-30');
		expect(
			findBaseConflicts(buildSeries([published, base, latest])),
		).toMatchObject([
			{published: {value: 4.5}, base: {value: 4.3}, latest: {value: 4.35}},
		]);
	});

	test('is none when both bases agree on the direction', () => {
		const latest = share('2023-24-q2', 'level', '4.7%', '2023-09-30');
		expect(findBaseConflicts(buildSeries([published, base, latest]))).toEqual(
			[],
		);
	});
});
