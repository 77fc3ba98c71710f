import {expect, test} from 'vitest';
import {buildSeries} from '../../source/domain/series.js';
import {figure, period} from './figures.js';

const percent = {role: 'level', unit: 'percent'} as const;

test('a series holds levels of one breakdown and one window, by period end', () => {
	const series = buildSeries([
		figure({
			...percent,
			value: 14.6,
			period: period('2023-04-01/2023-09-30', 'year-to-date'),
		}),
		figure({...percent, value: 12, period: period('2022-10-01/2023-09-30')}),
		figure({
			...percent,
			value: 11,
			period: period('2021-04-01/2022-03-31', 'financial-year'),
		}),
		figure({
			...percent,
			value: 30,
			period: period('2022-10-01/2023-09-30'),
			breakdown: 'rural',
		}),
		figure({
			...percent,
			value: 14.4,
			period: period('2022-04-01/2022-06-30', 'year-to-date'),
		}),
	]);
	expect(
		series.map(({breakdown, window, levels}) => [
			breakdown,
			window,
			levels.map(({value}) => value),
		]),
	).toEqual([
		[undefined, '6-months year-to-date', [14.6]],
		[undefined, '12-months', [11, 12]],
		['rural', '12-months', [30]],
		[undefined, '3-months year-to-date', [14.4]],
	]);
});

test('a value given for comparison joins the series of the level that it stands beside', () => {
	const [series] = buildSeries([
		figure({
			...percent,
			value: 35.6,
			period: period('2022-06-30/2022-06-30', 'as-at'),
		}),
		figure({
			...percent,
			role: 'baseline',
			value: 33.4,
			period: period('2021-06-01/2021-06-30', 'month'),
		}),
	]);
	expect(series).toMatchObject({
		window: 'as-at',
		levels: [{value: 33.4}, {value: 35.6}],
	});
});

test('the same value for the same period is one point, two values are two', () => {
	const notices = {
		role: 'level',
		unit: 'count',
		period: period('2021-04-01/2022-03-31', 'financial-year'),
	} as const;
	const first = figure({...notices, value: 24, report: '2022-23-q1'});
	const again = figure({...notices, value: 24});
	const other = figure({...notices, value: 25});
	expect(buildSeries([first, again])[0]!.levels.map(({id}) => id)).toEqual([
		first.id,
	]);
	expect(
		buildSeries([first, other])[0]!.levels.map(({value}) => value),
	).toEqual([24, 25]);
});

test('levels without a period, and values that are somebody else’s, are no points', () => {
	expect(
		buildSeries([
			figure({...percent, value: 5}),
			figure({
				...percent,
				role: 'peer',
				value: 6,
				period: period('2022-10-01/2023-09-30'),
			}),
		]),
	).toEqual([]);
});
