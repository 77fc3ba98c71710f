import {Buffer} from 'node:buffer';
import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {describeProblem} from '../../../source/importer/problem.js';
import {readSeries} from '../../../source/importer/series/read-series.js';

function complain(input: string | Uint8Array): string[] {
	return readSeries(input, {file: 'x.csv'}).problems.map((problem) =>
		describeProblem(problem),
	);
}

test('every bad row is named by file, line, column and value', () => {
	const path = new URL(
		'../../../fixtures/series/bad-rows.csv',
		import.meta.url,
	);
	const {rows, problems} = readSeries(readFileSync(path), {
		file: 'bad-rows.csv',
	});
	expect(rows).toEqual([]);
	expect(problems.map((problem) => describeProblem(problem))).toEqual([
		"bad-rows.csv:2 value: 'twelve' is not a number",
		"bad-rows.csv:3 period: '2023-13' is not a period like 2023-09, Sep 2023, Q2 23/24 or 2023/24",
		"bad-rows.csv:4 denominator: the denominator '0' is not above 0",
		"bad-rows.csv:5 numerator: the numerator '-1' is below 0",
		"bad-rows.csv:6 period: '2023- 04' is not a period like 2023-09, Sep 2023, Q2 23/24 or 2023/24",
		"bad-rows.csv:6 denominator: 'x' is not a number",
		"bad-rows.csv:8 row: 2 cells, beginning '2023-05', where the header has 4",
	]);
});

describe('a file that holds no table', () => {
	test.each([
		['nothing', '', 'there is nothing in it'],
		['blanks', ' \n\r\n\t', 'there is nothing in it'],
		['a byte order mark', '\uFEFF', 'there is nothing in it'],
		['a header', 'period,value\n', 'there is nothing below the header'],
		[
			'zero bytes',
			Buffer.from([109, 0, 44, 0]),
			'not text: it holds zero bytes',
		],
		[
			'a workbook',
			Buffer.from('PK\u0003\u0004'),
			'a workbook or another archive: save it as CSV',
		],
		[
			'an open quotation',
			'period,value\n2023-01,"5\n',
			'a cell begins with a quotation mark that is never closed',
		],
	])('but %s', (_, input, message) => {
		const [problem, ...others] = complain(input);
		expect(problem).toContain(message);
		expect(others).toEqual([]);
	});

	test('in another encoding is named by its first line that is', () => {
		const bytes = Buffer.from(
			'period,value\r\n2023-01,5\r\n2023-02,\u00A35\r\n',
			'latin1',
		);
		expect(complain(bytes)).toEqual([
			'x.csv:3 file: not UTF-8 text: save it as "CSV UTF-8"',
		]);
		const oldMac = Buffer.from(
			'period,value\r2023-01,5\r2023-02,\u00A35\r',
			'latin1',
		);
		expect(complain(oldMac)).toEqual([
			'x.csv:3 file: not UTF-8 text: save it as "CSV UTF-8"',
		]);
	});

	test('of more than 64 MB is not read', () => {
		expect(complain(new Uint8Array(65 * 1024 * 1024))).toEqual([
			'x.csv:1 file: larger than 64 MB',
		]);
	});

	test('with a quotation mark in the middle of a cell names its line', () => {
		expect(complain('period,value\n2023-01,5"6\n')[0]).toMatch(
			/^x\.csv:2 row: a quotation mark stands where none can/,
		);
	});
});

test('no bytes make it throw', () => {
	let state = 7;
	const next = () => {
		state = (state * 48_271) % 2_147_483_647;
		return state;
	};

	const alphabet = [...'Month,value"\r\n2023-09;=\'[x]£%\u001B\uFEFF ·'];
	for (let round = 0; round < 400; round++) {
		const text = Array.from(
			{length: next() % 80},
			() => alphabet[next() % alphabet.length],
		).join('');
		const bytes = Uint8Array.from({length: next() % 40}, () => next() % 256);
		for (const input of [text, `period,value\n${text}`, bytes]) {
			for (const isWide of [true, false]) {
				expect(() => readSeries(input, {file: 'x.csv', isWide})).not.toThrow();
			}
		}
	}
});
