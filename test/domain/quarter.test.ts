import {describe, expect, test} from 'vitest';
import {
	parseQuarter,
	quarterId,
	quarterLabel,
	quarterRange,
} from '../../source/domain/quarter.js';

test.each([
	'Q2 23/24',
	'q2 2023/24',
	'Q2 2023/2024',
	'2023-24-q2',
	' Q2  23/24 ',
])('reads %s', (text) => {
	expect(parseQuarter(text)).toEqual({startYear: 2023, number: 2});
});

test.each(['Q5 23/24', 'Q2 23/25', 'Q2', '2023-24', '', 'Q2 23/23'])(
	'refuses %s',
	(text) => {
		expect(parseQuarter(text)).toBeUndefined();
	},
);

describe('a quarter of the financial year', () => {
	test.each([
		['Q1 22/23', '2022-04-01', '2022-06-30'],
		['Q2 23/24', '2023-07-01', '2023-09-30'],
		['Q3 23/24', '2023-10-01', '2023-12-31'],
		['Q4 22/23', '2023-01-01', '2023-03-31'],
	])('%s runs from %s to %s', (label, start, end) => {
		const quarter = parseQuarter(label)!;
		expect(quarterRange(quarter)).toEqual({start, end});
		expect(quarterLabel(quarter)).toBe(label);
		expect(parseQuarter(quarterId(quarter))).toEqual(quarter);
	});

	test('ids sort in time order', () => {
		const labels = ['Q4 22/23', 'Q1 22/23', 'Q2 23/24', 'Q4 99/00'];
		const ids = labels.map((label) =>
			quarterId(parseQuarter(label) ?? {startYear: 2099, number: 4}),
		);
		expect(ids.toSorted()).toEqual([
			'2022-23-q1',
			'2022-23-q4',
			'2023-24-q2',
			'2099-00-q4',
		]);
	});
});
