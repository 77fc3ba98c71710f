import {expect, test} from 'vitest';
import {describeProblem} from '../../../source/importer/problem.js';
import {groupSeries} from '../../../source/importer/series/group-series.js';
import {readSeries} from '../../../source/importer/series/read-series.js';

function group(text: string) {
	return groupSeries(readSeries(text, {file: 'x.csv'}).rows, 'x.csv');
}

test('series come out by indicator and breakdown, each in the order of time', () => {
	const {groups, problems} = group(
		'period,indicator,breakdown,value\n2023-02,Theft,North,2\n2023-01,Theft,South,9\n2023-01,Theft,North,1\n2023-01,Arson,North,5',
	);
	expect(problems).toEqual([]);
	expect(
		groups.map(({indicator, breakdown, rows}) => [
			indicator,
			breakdown,
			rows.map(({value}) => value),
		]),
	).toEqual([
		['Theft', 'North', [1, 2]],
		['Theft', 'South', [9]],
		['Arson', 'North', [5]],
	]);
});

test('a period that stands twice in one series is a problem, however it is written', () => {
	const {problems} = group('period,value\n2023-01,1\n2023-02,2\nJan 2023,1\n');
	expect(problems.map((problem) => describeProblem(problem))).toEqual([
		'x.csv:4 period: 2023-01-01/2023-01-31 stands on line 2 too',
	]);
	expect(
		describeProblem(
			group('period,breakdown,value\n2023-01,North,1\n2023-01,North,2')
				.problems[0]!,
		),
	).toBe('x.csv:3 period: 2023-01-01/2023-01-31 of North stands on line 2 too');
});
