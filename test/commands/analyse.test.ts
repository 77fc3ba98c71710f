import {Ajv2020} from 'ajv/dist/2020.js';
import {describe, expect, test} from 'vitest';
import {
	analysing,
	readExample,
	writeMonths,
} from '../importer/series/analysing.js';

const {analyse, schemaOf} = analysing();

describe('one series', () => {
	test('in-process inventory: the limits that its source prints', async () => {
		const {values, expected} = readExample<{
			values: number[];
			expected: {mean: number; averageMovingRange: number; upper: number};
		}>('xmr-inventory');
		const result = await analyse(writeMonths(values));
		expect(result).toMatchObject({
			schema: 'planwatch/analyse@1',
			quarter: '2023-24-q2',
			profile: 'mdc',
			n: 31,
			chart: 'xmr',
		});
		expect(result.centre).toBeCloseTo(expected.mean, 2);
		expect(result.averageMovingRange).toBeCloseTo(
			expected.averageMovingRange,
			1,
		);
		expect(result.upper).toBeCloseTo(expected.upper, 2);
		expect(result.points!).toHaveLength(31);
	});

	test('stands on the top level and in the list, the same', async () => {
		const {schema, quarter, file, series, ...top} = await analyse(
			'fixtures/series/monthly-counts.csv',
		);
		expect([schema, quarter, file]).toEqual([
			'planwatch/analyse@1',
			'2023-24-q2',
			'fixtures/series/monthly-counts.csv',
		]);
		expect(series).toEqual([top]);
	});

	test("Wheeler's rules have the names of the contract", async () => {
		const {values} = readExample<{values: number[]}>('wheeler-rules');
		const {points} = await analyse(
			writeMonths(values),
			'--profile',
			'wheeler',
			'--type',
			'other',
		);
		expect(
			points!.flatMap(({rules}, index) =>
				rules.map((rule) => [index + 1, rule]),
			),
		).toEqual([
			[10, 'outside'],
			[11, 'moving-range'],
		]);
		const near = await analyse(
			writeMonths([5, 5, 5, 5, 5, 5, 5, 5, 9, 9, 5, 9, 1, 5, 5, 5, 1.5]),
			'--profile',
			'wheeler',
		);
		expect(
			near.points!.some(({rules}) => rules.includes('near-limit-run')),
		).toBe(true);
	});

	test('a series that never crosses its median has a run', async () => {
		const {points} = await analyse(
			writeMonths([
				10, 11, 12, 10, 11, 12, 10, 11, 20, 21, 22, 20, 21, 22, 20, 21,
			]),
			'--profile',
			'anhoej',
		);
		expect(points!.at(-1)!.rules).toContain('run');
	});

	test('below 12 points there are no limits, and still a verdict', async () => {
		const result = await analyse(
			writeMonths([7, 21]),
			'--direction',
			'decrease',
		);
		expect(result).toMatchObject({
			n: 2,
			chart: null,
			centre: null,
			averageMovingRange: null,
			lower: null,
			upper: null,
		});
		expect(result.points).toEqual([
			{
				period: {start: '2020-01-01', end: '2020-01-31'},
				value: 7,
				status: null,
				lower: null,
				upper: null,
				rules: [],
			},
			expect.objectContaining({value: 21, rules: []}),
		]);
		// 7 → 21: exact conditional binomial p = 0.0125.
		expect(result.verdict).toMatchObject({
			verdict: 'indicative',
			evidence: 'two-figure',
			side: 'high',
			bearing: 'unfavourable',
		});
		const eleven = await analyse(
			writeMonths([5, 6, 7, 5, 6, 4, 7, 8, 6, 5, 6]),
		);
		expect(eleven.upper).toBeNull();
	});
});

test('answers as its schema says', async () => {
	const schema = await schemaOf();
	const check = new Ajv2020({strict: true, allErrors: true}).compile(schema);
	for (const words of [
		['fixtures/series/monthly-counts.csv'],
		['fixtures/series/shares.csv', '--direction', 'increase'],
		['fixtures/series/wide.csv', '--wide', '--profile', 'anhoej'],
	]) {
		// eslint-disable-next-line no-await-in-loop -- one store, one at a time
		const answer = await analyse(...words);
		check(answer);
		expect(check.errors ?? []).toEqual([]);
	}
});
