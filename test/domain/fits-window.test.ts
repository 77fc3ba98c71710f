import {expect, test} from 'vitest';
import {fitsWindow, windowOf} from '../../source/domain/level.js';
import {period} from './figures.js';

test.each([
	['2021-06-01/2021-06-30', 'month', true],
	['2023-01-01/2023-03-31', 'quarter', true],
	['2020-04-01/2021-03-31', 'financial-year', false],
	['2022-04-01/2022-09-30', 'year-to-date', false],
] as const)('%s (%s) among values as at a day: %s', (range, kind, fits) => {
	expect(fitsWindow({period: period(range, kind), window: 'as-at'})).toBe(fits);
});

test('a year fits twelve months, whatever they are called', () => {
	const year = period('2022-04-01/2023-03-31', 'financial-year');
	expect(fitsWindow({period: year, window: '12-months'})).toBe(true);
	expect(
		fitsWindow({
			period: year,
			window: windowOf(period('2023-04-01/2024-03-31', 'year-to-date')),
		}),
	).toBe(true);
});
