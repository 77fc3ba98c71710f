import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {describeProblem} from '../../../source/importer/problem.js';
import {parseColumnMap} from '../../../source/importer/series/column-map.js';
import {readSeries} from '../../../source/importer/series/read-series.js';

function read(input: string | Uint8Array, map = '', isWide = false) {
	return readSeries(input, {
		file: 'x.csv',
		map: map === '' ? [] : parseColumnMap(map).map,
		isWide,
	});
}

function readFixture(name: string, isWide = false) {
	const path = new URL(`../../../fixtures/series/${name}.csv`, import.meta.url);
	return readSeries(readFileSync(path), {file: `${name}.csv`, isWide});
}

describe('a wide table', () => {
	test('has a row for each cell under a period', () => {
		const {rows, problems} = readFixture('wide', true);
		expect(problems).toEqual([]);
		expect(
			rows.map(({line, breakdown, period, value, status}) => [
				line,
				breakdown,
				period.start,
				value ?? status,
			]),
		).toEqual([
			[2, 'Theft · Northam', '2023-01-01', 12],
			[2, 'Theft · Northam', '2023-02-01', 'suppressed'],
			[2, 'Theft · Northam', '2023-03-01', 15],
			[3, 'Theft · Southam', '2023-01-01', 20],
			[3, 'Theft · Southam', '2023-02-01', 22],
			[3, 'Theft · Southam', '2023-03-01', 1021],
			[4, 'Arson · Northam', '2023-01-01', 1],
			[4, 'Arson · Northam', '2023-02-01', 0],
			[4, 'Arson · Northam', '2023-03-01', 'not-available'],
		]);
	});

	test('takes indicator and breakdown from a map', () => {
		const {rows} = read(
			'Offence,Place,Q1 23/24,Q2 23/24\nTheft,North,1,2',
			'indicator=Offence',
			true,
		);
		expect(rows[1]).toMatchObject({
			indicator: 'Theft',
			breakdown: 'North',
			period: {start: '2023-07-01', end: '2023-09-30'},
			value: 2,
		});
	});

	test('names line, column and value of a bad cell', () => {
		const {problems} = read(
			'Place,202301,202302\nNorth,1,2\nSouth,3,many',
			'',
			true,
		);
		expect(problems.map((problem) => describeProblem(problem))).toEqual([
			"x.csv:3 202302: 'many' is not a number",
		]);
	});

	test('has no column for anything else', () => {
		expect(
			read('Place,202301\nNorth,1', 'value=202301', true).problems,
		).toMatchObject([{code: 'no-such-role'}]);
		expect(read('Place,Count\nNorth,1', '', true).problems).toMatchObject([
			{code: 'no-period-columns'},
		]);
	});
});
