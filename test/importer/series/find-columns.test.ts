import {describe, expect, test} from 'vitest';
import {describeProblem} from '../../../source/importer/problem.js';
import {
	type ColumnMap,
	parseColumnMap,
} from '../../../source/importer/series/column-map.js';
import {readSeries} from '../../../source/importer/series/read-series.js';

function complain(input: string | Uint8Array, map: ColumnMap = []): string[] {
	return readSeries(input, {file: 'x.csv', map}).problems.map((problem) =>
		describeProblem(problem),
	);
}

describe('columns', () => {
	const rows = '\n2023-01,5,6';

	test('that are missing are named with those that are there', () => {
		expect(complain(`When,Figure,Note${rows}`)).toEqual([
			"x.csv:1 header: no column for the period or the value among 'When', 'Figure', 'Note'",
		]);
	});

	test('that could each be meant are not chosen from', () => {
		expect(complain(`Month,Count,Total${rows}`)).toEqual([
			"x.csv:1 header: 'Count' and 'Total' could each be the value",
		]);
		expect(complain(`Month,Year,Value${rows}`)).toEqual([
			"x.csv:1 header: 'Month' and 'Year' could each be the period",
		]);
		expect(complain(`Month,Value,value${rows}`)).toEqual([
			"x.csv:1 header: 'Value' and 'value' could each be the value",
		]);
	});

	test('that a map names and the table has not', () => {
		expect(
			complain(
				`Month,Value,Note${rows}`,
				parseColumnMap('value=Figure').map,
			)[0],
		).toBe(
			"x.csv:1 header: no column 'Figure' for the value among 'Month', 'Value', 'Note'",
		);
	});

	test('a map that is none is given back', () => {
		expect(parseColumnMap('Period:Month, values=Count,value=').unread).toEqual([
			'Period:Month',
			'values=Count',
			'value=',
		]);
	});

	test('a status that contradicts the value is a problem', () => {
		expect(complain('month,value,status\n2023-01,5,suppressed')).toEqual([
			"x.csv:2 value: '5' stands beside a status that says it is suppressed",
		]);
	});
});
