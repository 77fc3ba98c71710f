import {expect, test} from 'vitest';
import {
	addDays,
	dayNumber,
	parseDateRange,
	rangesOverlap,
	shiftMonths,
	wholeMonths,
} from '../../source/domain/date-range.js';

test('reads an ISO 8601 interval of days', () => {
	expect(parseDateRange('2022-10-01/2023-09-30')).toEqual({
		start: '2022-10-01',
		end: '2023-09-30',
	});
});

test.each([
	'2022-10-01',
	'2023-02-29/2023-03-01',
	'2023-09-30/2022-10-01',
	'1/2/3',
	'',
	'2022-1-1/2022-2-1',
])('refuses %s', (text) => {
	expect(parseDateRange(text)).toBeUndefined();
});

test('counts whole months', () => {
	expect(wholeMonths({start: '2022-10-01', end: '2023-09-30'})).toBe(12);
	expect(wholeMonths({start: '2024-02-01', end: '2024-02-29'})).toBe(1);
	expect(wholeMonths({start: '2024-02-01', end: '2024-02-28'})).toBeUndefined();
	expect(wholeMonths({start: '2023-09-30', end: '2023-09-30'})).toBeUndefined();
});

test('moves a range by months, keeping the ends of months', () => {
	expect(shiftMonths({start: '2021-07-01', end: '2022-06-30'}, -12)).toEqual({
		start: '2020-07-01',
		end: '2021-06-30',
	});
	expect(shiftMonths({start: '2023-03-01', end: '2023-03-31'}, -1)).toEqual({
		start: '2023-02-01',
		end: '2023-02-28',
	});
	expect(shiftMonths({start: '2024-03-30', end: '2024-03-30'}, -1)).toEqual({
		start: '2024-02-29',
		end: '2024-02-29',
	});
});

test('days are counted across the leap day', () => {
	expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
	expect(dayNumber('2024-03-01') - dayNumber('2023-03-01')).toBe(366);
	expect(dayNumber('1970-01-01')).toBe(0);
});

test('ranges that share a day overlap', () => {
	const year = {start: '2022-04-01', end: '2023-03-31'};
	expect(rangesOverlap(year, {start: '2023-03-31', end: '2023-04-30'})).toBe(
		true,
	);
	expect(rangesOverlap(year, {start: '2023-04-01', end: '2023-04-30'})).toBe(
		false,
	);
});
