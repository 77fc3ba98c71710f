import {describe, expect, test} from 'vitest';
import {analysing, readExample, writeMonths, writeSeries} from './analysing.js';

const {analyse} = analysing();

describe('what is measured', () => {
	test('with denominators it is a proportion, its limits those that Montgomery prints', async () => {
		const {numerators, denominators, expected} = readExample<{
			numerators: number[];
			denominators: number[];
			expected: {centre: number; lower: number; upper: number};
		}>('p-orange-juice');
		const rows = numerators.map(
			(numerator, index) =>
				`2020-01-${String(index + 1).padStart(2, '0')},${numerator},${denominators[index]}`,
		);
		const file = writeSeries(`date,leaking,cans\n${rows.join('\n')}`);
		const result = await analyse(
			file,
			'--map',
			'numerator=leaking,denominator=cans',
		);
		expect(result).toMatchObject({
			type: 'proportion',
			unit: 'percent',
			averageMovingRange: null,
		});
		expect(result.centre! / 100).toBeCloseTo(expected.centre, 4);
		if (result.chart === 'p') {
			expect(result.lower! / 100).toBeCloseTo(expected.lower, 4);
			expect(result.upper! / 100).toBeCloseTo(expected.upper, 4);
		} else {
			// Widened, because these cans vary more than chance explains.
			expect(result.chart).toBe('p-prime');
			expect(result.upper! / 100).toBeGreaterThan(expected.upper);
		}
	});

	test.each([
		['whole numbers', ['5', '6'], 'count', 'count'],
		['per cent', ['5%', '6.5%'], 'proportion', 'percent'],
		['pounds', ['£5', '£1,200'], 'currency', 'gbp'],
		['other numbers', ['5.5', '6'], 'other', 'count'],
		['numbers below 0', ['-5', '6'], 'other', 'count'],
	])('%s', async (_, values, type, unit) => {
		expect(
			await analyse(writeMonths(values.map((value) => `"${value}"`))),
		).toMatchObject({type, unit});
	});

	test('a type that is given is believed', async () => {
		const file = writeMonths([5, 6, 7]);
		expect(await analyse(file, '--type', 'headcount')).toMatchObject({
			type: 'headcount',
			verdict: {verdict: 'not-assessable', reason: 'census'},
		});
		expect(await analyse(file, '--type', 'rank')).toMatchObject({
			verdict: {reason: 'rank'},
		});
	});

	test.each([
		[
			'period,value,numerator,denominator\n2023-01,1.5,3,2',
			[],
			'2 numerator:',
			'--type rate',
		],
		[
			'period,value,numerator,denominator\n2023-01,96.4,90,100',
			[],
			"2 value: '96.4' is not 90 of 100",
			'either the value in --map or its parts',
		],
		[
			'period,value\n2023-01,5\n2023-02,-4',
			['--type', 'count'],
			"3 value: a count cannot be '-4'",
			'--type other',
		],
		[
			'period,value\n2023-01,5\n2023-02,4.5',
			['--type', 'count'],
			"3 value: a count cannot be '4.5'",
			'between whole numbers',
		],
	])('%j cannot be', async (text, words, message, hint) => {
		await expect(analyse(writeSeries(text), ...words)).rejects.toMatchObject({
			exitCode: 3,
			code: 'bad-series',
			message: expect.stringContaining(message) as string,
			hint: expect.stringContaining(hint) as string,
		});
	});

	test.each([
		['90.0', '90'],
		['0.90', '90'],
		['89.96', '8996/10000'],
	])('%s agrees with its parts', async (value) => {
		const [numerator, denominator] =
			value === '89.96' ? [8996, 10_000] : [90, 100];
		const file = writeSeries(
			`period,value,numerator,denominator\n2023-01,${value},${numerator},${denominator}`,
		);
		const {points} = await analyse(file);
		expect(points![0]!.value).toBeCloseTo(
			(Number(numerator) / Number(denominator)) * 100,
			9,
		);
	});
});
