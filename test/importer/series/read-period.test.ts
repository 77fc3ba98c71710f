import {describe, expect, test} from 'vitest';
import {readPeriod} from '../../../source/importer/series/read-period.js';
import {readPeriods} from '../../../source/importer/series/read-periods.js';

const september = '2023-09-01/2023-09-30';

/** Periods as an ISO 8601 interval each. */
function write(
	period: {start: string; end: string} | undefined,
): string | undefined {
	return period && `${period.start}/${period.end}`;
}

describe('one cell', () => {
	test.each([
		['2023-09', september],
		['202309', september],
		['Sep 2023', september],
		['Sept 2023', september],
		['September 2023', september],
		['SEPTEMBER 2023', september],
		['Sep-23', september],
		["Sep '23", september],
		['2023 Sep', september],
		['2024-02', '2024-02-01/2024-02-29'],
		['Q1 23/24', '2023-04-01/2023-06-30'],
		['Q2 23/24', '2023-07-01/2023-09-30'],
		['Q4 2022/23', '2023-01-01/2023-03-31'],
		['2023/24 Q2', '2023-07-01/2023-09-30'],
		['2023-24-q2', '2023-07-01/2023-09-30'],
		['2022/23', '2022-04-01/2023-03-31'],
		['2022/2023', '2022-04-01/2023-03-31'],
		['22/23', '2022-04-01/2023-03-31'],
		['1999/00', '1999-04-01/2000-03-31'],
		['2022-23', '2022-04-01/2023-03-31'],
		['2022', '2022-01-01/2022-12-31'],
		['2022-10-01/2023-09-30', '2022-10-01/2023-09-30'],
		['2023-09-14', '2023-09-14/2023-09-14'],
		['2023-09-14T00:00:00', '2023-09-14/2023-09-14'],
		['14/09/2023', '2023-09-14/2023-09-14'],
		['14-Sep-23', '2023-09-14/2023-09-14'],
	])('%s', (text, expected) => {
		expect(write(readPeriod(text))).toBe(expected);
	});

	test.each([
		'',
		'soon',
		'2023-13',
		'202300',
		'2023-02-29',
		'31/09/2023',
		'09/31/2023',
		'Q5 23/24',
		'Q2 23/25',
		'Q2 2023',
		'2022/24',
		'2023-09-30/2022-10-01',
		'Marvel 2023',
		'2023-09-14T12:30:00',
		'1234',
		'-5',
	])('%s is no period', (text) => {
		expect(readPeriod(text)).toBeUndefined();
	});
});

describe('a column', () => {
	const read = (...texts: string[]) =>
		readPeriods(texts).map((period) => write(period));

	test('of first days is of months', () => {
		expect(read('2023-08-01', '01/09/2023')).toEqual([
			'2023-08-01/2023-08-31',
			september,
		]);
	});

	test('of last days is of months', () => {
		expect(read('2023-09-30', '2024-02-29')).toEqual([
			september,
			'2024-02-01/2024-02-29',
		]);
	});

	test('with any other day is of days', () => {
		expect(read('2023-09-30', '2023-10-01', '2023-10-02')).toEqual([
			'2023-09-30/2023-09-30',
			'2023-10-01/2023-10-01',
			'2023-10-02/2023-10-02',
		]);
	});

	test('of summer starts an hour early is of the months that they start', () => {
		// Midnight in Britain on 1 April 2016 was 23:00 on 31 March in Greenwich; on 1 March it was midnight in both.
		expect(
			read('2016-03-01', '2016-03-31', '2016-09-30', '2016-11-01'),
		).toEqual([
			'2016-03-01/2016-03-31',
			'2016-04-01/2016-04-30',
			'2016-10-01/2016-10-31',
			'2016-11-01/2016-11-30',
		]);
	});

	test('of years that follow each other is of financial years', () => {
		expect(read('2009-10', '2010-11', '2011-12')).toEqual([
			'2009-04-01/2010-03-31',
			'2010-04-01/2011-03-31',
			'2011-04-01/2012-03-31',
		]);
		expect(read('2010-11', '2010-12')).toEqual([
			'2010-11-01/2010-11-30',
			'2010-12-01/2010-12-31',
		]);
	});

	test('keeps its place for what is none', () => {
		expect(read('2023-09-01', 'total', '')).toEqual([
			september,
			undefined,
			undefined,
		]);
	});
});
