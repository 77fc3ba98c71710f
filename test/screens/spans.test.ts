import {expect, test} from 'vitest';
import {drawSpan} from '../../source/screens/indicator/drawn.js';
import {
	aggregateLevels,
	listSpans,
	nextSpan,
	settleSpan,
} from '../../source/screens/indicator/spans.js';
import {makeMonths, makeSeries, thefts} from './imported.js';

/** March 2021 to April 2022: one month before and one after a financial year. */
const months = [100, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 100];
const series = makeSeries(makeMonths('2021-03', months));

test('months of counts add up to quarters, and a quarter without all its months is left out', () => {
	expect(aggregateLevels(series.levels, 'quarters', 'count')).toEqual({
		how: 'sum',
		totals: [
			{
				period: {start: '2021-04-01', end: '2021-06-30'},
				label: 'Q1 21/22',
				value: 6,
			},
			{
				period: {start: '2021-07-01', end: '2021-09-30'},
				label: 'Q2 21/22',
				value: 15,
			},
			{
				period: {start: '2021-10-01', end: '2021-12-31'},
				label: 'Q3 21/22',
				value: 24,
			},
			{
				period: {start: '2022-01-01', end: '2022-03-31'},
				label: 'Q4 21/22',
				value: 33,
			},
		],
		partial: ['Q4 20/21', 'Q1 22/23'],
	});
});

test('and to the financial year, April to March', () => {
	expect(aggregateLevels(series.levels, 'years', 'count')).toEqual({
		how: 'sum',
		totals: [
			{
				period: {start: '2021-04-01', end: '2022-03-31'},
				label: '21/22',
				value: 78,
			},
		],
		partial: ['20/21', '22/23'],
	});
});

test('of anything but counts it is the mean', () => {
	const {how, totals} = aggregateLevels(series.levels, 'years', 'duration');
	expect([how, totals[0]!.value]).toEqual(['mean', 6.5]);
});

test('a month that is not available makes its quarter and year incomplete', () => {
	const gap = makeSeries(
		makeMonths('2021-03', months.with(2, Number.NaN)).map((point) =>
			Number.isNaN(point.value) ? {...point, value: undefined} : point,
		),
	);
	expect(aggregateLevels(gap.levels, 'years', 'count').totals).toEqual([]);
	expect(aggregateLevels(gap.levels, 'quarters', 'count').partial).toEqual([
		'Q4 20/21',
		'Q1 21/22',
		'Q1 22/23',
	]);
});

test('only a series that is too long has a choice, and the choices go round', () => {
	expect(listSpans(series, 14)).toEqual(['all']);
	const spans = listSpans(series, 13);
	expect(spans).toEqual(['last', 'quarters', 'years', 'all']);
	expect(spans.map((span) => nextSpan(span, spans))).toEqual([
		'quarters',
		'years',
		'all',
		'last',
	]);
	expect(settleSpan('years', spans)).toBe('years');
	expect(settleSpan('years', ['all'])).toBe('all');
	expect(listSpans({...series, window: '12-months'}, 13)).toEqual([
		'last',
		'all',
	]);
});

test('what is drawn says how much of the series it is', () => {
	const draw = (span: Parameters<typeof nextSpan>[0]) =>
		drawSpan(series, undefined, {indicator: thefts, span, room: 3});
	const last = draw('last');
	expect(last.notes).toEqual(['last 3 of 14 months']);
	expect(last.points.map(({value}) => value)).toEqual([11, 12, 100]);
	expect(draw('quarters').notes).toEqual([
		'by quarter, sums of months',
		'last 3 of 4 quarters',
		'incomplete and left out: Q4 20/21, Q1 22/23',
	]);
	expect(draw('years').notes).toEqual([
		'by financial year, sums of months',
		'incomplete and left out: 20/21, 22/23',
	]);
	expect(draw('all').notes).toEqual(['all 14 months']);
	expect(draw('all').points).toHaveLength(14);
});
