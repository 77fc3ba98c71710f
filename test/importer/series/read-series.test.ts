import {Buffer} from 'node:buffer';
import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {parseColumnMap} from '../../../source/importer/series/column-map.js';
import {readSeries} from '../../../source/importer/series/read-series.js';

function read(input: string | Uint8Array, map = '') {
	return readSeries(input, {
		file: 'x.csv',
		map: map === '' ? [] : parseColumnMap(map).map,
	});
}

function readFixture(name: string) {
	const path = new URL(`../../../fixtures/series/${name}.csv`, import.meta.url);
	return readSeries(readFileSync(path), {file: `${name}.csv`});
}

/** Line, end of the period, value or status of each row. */
function outline({rows}: ReturnType<typeof read>) {
	return rows.map(({line, period, value, status}) => [
		line,
		period.end,
		value ?? status,
	]);
}

const two = [
	[2, '2023-08-31', 1200],
	[3, '2023-09-30', 14],
];

describe('a long table', () => {
	test.each([
		['LF', 'Month,Count\n2023-08,"1,200"\n2023-09,14\n'],
		['CRLF', 'Month,Count\r\n2023-08,"1,200"\r\n2023-09,14\r\n'],
		['CR', 'Month,Count\r2023-08,"1,200"\r2023-09,14\r'],
		['no last line end', 'Month,Count\n2023-08,"1,200"\n2023-09,14'],
		['a mixture', 'Month,Count\r\n2023-08,"1,200"\n2023-09,14\r'],
		['a byte order mark', '\uFEFFMonth,Count\n2023-08,"1,200"\n2023-09,14\n'],
		[
			'space around cells',
			' Month , Count \n 2023-08 ,"1,200"\n2023-09,\u00A014\n',
		],
		[
			'rows of nothing but commas',
			'Month,Count,\n2023-08,"1,200",\n2023-09,14,\n,,\n',
		],
	])('with %s', (_, text) => {
		for (const input of [text, Buffer.from(text)]) {
			const result = read(input);
			expect(result.problems).toEqual([]);
			expect(outline(result)).toEqual(two);
		}
	});

	test.each(['utf16le'] as const)('in %s with its mark', (encoding) => {
		const bytes = Buffer.from(
			'\uFEFFMonth,Count\r\n2023-08,"1,200"\r\n2023-09,14\r\n',
			encoding,
		);
		expect(outline(read(bytes))).toEqual(two);
		expect(outline(read(bytes.swap16()))).toEqual(two);
	});

	test.each([
		['period,value', ''],
		['PERIOD,Value', ''],
		['Date,Total', ''],
		['Month Start,count', ''],
		['year,VALUE', ''],
		['When,How many', 'period=When,value=how many'],
		[
			'When,"Killed, or seriously injured"',
			'period=When,value=Killed, or seriously injured',
		],
		['period,quarter', 'period=period,value=quarter'],
	])('headed %s, map %s', (header, map) => {
		const result = read(`${header}\n2023-08,1200\n2023-09,14`, map);
		expect(result.problems).toEqual([]);
		expect(outline(result)).toEqual(two);
	});

	test('a cell with line ends in it does not shift the lines below', () => {
		const {rows} = read(
			'period,breakdown,value\r\n2023-08,"North\r\nEast",1\r\n\r\n2023-09,South,2\r\n',
		);
		expect(rows.map(({line, breakdown}) => [line, breakdown])).toEqual([
			[2, 'North East'],
			[5, 'South'],
		]);
	});

	test('has parts, statuses and breakdowns', () => {
		const {rows, problems} = readFixture('shares');
		expect(problems).toEqual([]);
		expect(rows[0]).toMatchObject({
			indicator: 'Calls answered in time',
			breakdown: 'Day',
			value: 0.9,
			numerator: 90,
			denominator: 100,
		});
		expect(
			rows.map(({value, status, mark}) => value ?? status ?? mark),
		).toEqual([0.9, 0.8, 'suppressed', 50, 'not-available']);
		expect(rows[3]!.mark).toBe('percent');
	});

	test('needs no value where it has both parts', () => {
		const {rows} = read(
			'month,met,all\n2023-08,30,40\n2023-09,..,50',
			'numerator=met,denominator=all',
		);
		expect(rows).toMatchObject([
			{value: 75, mark: 'percent'},
			{status: 'not-available'},
		]);
	});

	test('columns of words tell series apart only where a period stands twice', () => {
		const text =
			'Month,District,Type,Remark,Ward,Value\n2023-08,A,x,,1,1\n2023-08,B,x,late,2,2\n';
		expect(read(text).rows.map(({breakdown}) => breakdown)).toEqual(['A', 'B']);
		expect(
			read('Month,Source,Value\n2023-08,a,1\n2023-09,b,2').rows.map(
				({breakdown}) => breakdown,
			),
		).toEqual([undefined, undefined]);
		expect(
			read(text, 'breakdown=Type,breakdown=Ward').rows.map(
				({breakdown}) => breakdown,
			),
		).toEqual(['x · 1', 'x · 2']);
	});

	test('control characters come out as marks', () => {
		const {rows} = read('period,breakdown,value\n2023-08,\u001B[2Jred\u202E,1');
		expect(rows[0]!.breakdown).toBe(String.raw`␛[2Jred\u{202e}`);
	});
});
