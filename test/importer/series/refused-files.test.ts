import {describe, expect, test} from 'vitest';
import {analysing, writeSeries} from './analysing.js';

const {analyse} = analysing();

describe('what cannot be read', () => {
	test.each([
		['no-such-file.csv', 'cannot read no-such-file.csv: there is no such file'],
		['fixtures', 'cannot read fixtures: it is a folder'],
	])('%s', async (file, message) => {
		await expect(analyse(file)).rejects.toMatchObject({
			message,
			exitCode: 3,
			code: 'unreadable-file',
		});
	});

	test('bad rows: the first three, and how many more', async () => {
		await expect(analyse('fixtures/series/bad-rows.csv')).rejects.toMatchObject(
			{
				exitCode: 3,
				code: 'bad-series',
				message:
					"fixtures/series/bad-rows.csv:2 value: 'twelve' is not a number; " +
					"fixtures/series/bad-rows.csv:3 period: '2023-13' is not a period like 2023-09, Sep 2023, Q2 23/24 or 2023/24; " +
					"fixtures/series/bad-rows.csv:4 denominator: the denominator '0' is not above 0; and 4 more",
			},
		);
	});

	test('rows that cannot be, of every series in the file', async () => {
		const file = writeSeries(
			'period,breakdown,value\n2023-01,A,-1\n2023-01,B,1\n2023-02,B,-2\n',
		);
		await expect(analyse(file, '--type', 'count')).rejects.toMatchObject({
			message: `${file}:2 value: a count cannot be '-1'; ${file}:4 value: a count cannot be '-2'`,
		});
	});

	test('the same period twice', async () => {
		await expect(
			analyse(writeSeries('period,value\n2023-01,1\n2023-01,2')),
		).rejects.toMatchObject({
			exitCode: 3,
			message: expect.stringMatching(
				/series\.csv:3 period: .* stands on line 2 too$/,
			) as string,
			hint: expect.stringContaining('--map breakdown=') as string,
		});
	});

	test('columns that nobody can tell: the hint is to name them', async () => {
		await expect(analyse(writeSeries('a,b\n1,2'))).rejects.toMatchObject({
			hint: expect.stringContaining('--map period=Month,value=Count') as string,
		});
	});

	test.each([
		[[], 'missing-file'],
		[['a.csv', 'b.csv'], 'unexpected-words'],
		[['a.csv', '--profile', 'shewhart'], 'unknown-profile'],
		[['a.csv', '--type', 'counts'], 'unknown-type'],
		[['a.csv', '--direction', 'up'], 'unknown-direction'],
		[['a.csv', '--map', 'Month'], 'bad-map'],
	])('analyse %j is said wrongly', async (words, code) => {
		await expect(analyse(...words)).rejects.toMatchObject({exitCode: 2, code});
	});
});
