import {describe, expect, test} from 'vitest';
import {analysing} from './analysing.js';

const {analyse} = analysing();

describe('several series', () => {
	test('each has an entry, and none the top level', async () => {
		const result = await analyse('fixtures/series/wide.csv', '--wide');
		expect(result.series.map(({breakdown, n}) => [breakdown, n])).toEqual([
			['Theft · Northam', 2],
			['Theft · Southam', 3],
			['Arson · Northam', 2],
		]);
		expect(Object.keys(result)).toEqual([
			'schema',
			'quarter',
			'file',
			'series',
		]);
	});

	test.each(['theft · southam', 'Southam', 'SOUTHAM theft'])(
		'--series %s is one of them',
		async (name) => {
			const {series, breakdown} = await analyse(
				'fixtures/series/wide.csv',
				'--wide',
				'--series',
				name,
			);
			expect(series).toHaveLength(1);
			expect(breakdown).toBe('Theft · Southam');
		},
	);

	test('a name that means none, or several, exits 2 and says which there are', async () => {
		await expect(
			analyse('fixtures/series/wide.csv', '--wide', '--series', 'Theft Sutham'),
		).rejects.toMatchObject({
			exitCode: 2,
			code: 'unknown-series',
			hint: expect.stringContaining("'Theft · Southam'") as string,
		});
		await expect(
			analyse('fixtures/series/wide.csv', '--wide', '--series', 'Theft'),
		).rejects.toMatchObject({
			exitCode: 2,
			code: 'several-series',
		});
	});
});
