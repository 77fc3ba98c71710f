import {describe, expect, test} from 'vitest';
import {parseDateRange} from '../../source/domain/date-range.js';
import {deriveLevels} from '../../source/domain/derive.js';
import {figure, period} from './figures.js';

const year = period('2022-10-01/2023-09-30');
const yearBefore = parseDateRange('2021-10-01/2022-09-30');

const rate = figure({
	role: 'level',
	value: 44.9,
	printed: '44.9%',
	unit: 'percent',
	period: year,
});

describe('a level and its change give the other end', () => {
	const fall = figure({
		role: 'change',
		value: 3.7,
		printed: '3.7%',
		unit: 'percent',
		direction: 'down',
		reading: 'either',
		period: year,
		referencePeriod: yearBefore,
	});

	test('in both readings where the print does not settle which', () => {
		const [inPoints, relative] = deriveLevels([rate, fall]);
		expect(inPoints).toMatchObject({
			value: 48.6,
			formula: '44.9 + 3.7',
			reading: 'points',
			isOneOfTwoReadings: true,
			origin: 'derived',
			period: yearBefore,
		});
		// 44.9 / (1 - 0.037) = 46.625
		expect(relative).toMatchObject({
			value: 46.6,
			reading: 'relative',
			isOneOfTwoReadings: true,
		});
	});

	test('of no month that ends with it, and of no imported value', () => {
		const month = period('2023-09-01/2023-09-30', 'month');
		expect(deriveLevels([{...rate, period: month}, fall])).toEqual([]);
		expect(deriveLevels([{...rate, source: 'rates.csv'}, fall])).toEqual([]);
		const day = period('2023-09-30/2023-09-30', 'as-at');
		expect(deriveLevels([{...rate, period: day}, fall])).toHaveLength(2);
	});

	test('in one where it does', () => {
		const settled = deriveLevels([rate, {...fall, reading: 'points'}]);
		expect(settled).toHaveLength(1);
		expect(settled[0]).toMatchObject({value: 48.6, isOneOfTwoReadings: false});
	});

	test('with the interval that rounding allows', () => {
		const [inPoints, relative] = deriveLevels([rate, fall]);
		// 44.85 + 3.65 and 44.95 + 3.75
		expect(inPoints!.interval).toEqual({lower: 48.5, upper: 48.7});
		// 44.85 / 0.9635 and 44.95 / 0.9625
		expect(relative!.interval.lower).toBeCloseTo(46.549, 3);
		expect(relative!.interval.upper).toBeCloseTo(46.7013, 3);
	});

	test('but not when the change is against nothing that is dated, or of another breakdown', () => {
		expect(deriveLevels([rate, {...fall, referencePeriod: undefined}])).toEqual(
			[],
		);
		expect(deriveLevels([rate, {...fall, breakdown: 'high risk'}])).toEqual([]);
	});
});

test('a change in the unit of its level is exact', () => {
	const cameras = figure({
		role: 'level',
		value: 304,
		unit: 'count',
		period: period('2023-09-30/2023-09-30', 'as-at'),
	});
	const more = figure({
		role: 'change',
		value: 20,
		unit: 'count',
		direction: 'up',
		period: period('2023-01-01/2023-09-30', 'other'),
		referencePeriod: parseDateRange('2022-12-31/2022-12-31'),
	});
	expect(deriveLevels([cameras, more])).toMatchObject([
		{
			value: 284,
			formula: '304 − 20',
			interval: {lower: 284, upper: 284},
			window: 'as-at',
		},
	]);
});

test('a change in full and in per cent gives both ends: −58 is −10.1% of 574', () => {
	const common = {
		role: 'change',
		direction: 'down',
		period: year,
		referencePeriod: yearBefore,
	} as const;
	const levels = deriveLevels([
		figure({...common, value: 10.1, printed: '10.1%', unit: 'percent'}),
		figure({...common, value: 58, printed: '-58', unit: 'count'}),
	]);
	expect(levels).toMatchObject([
		// 58 / 0.1015 = 571.4 and 58 / 0.1005 = 577.1, in whole offences
		{value: 574, period: yearBefore, interval: {lower: 572, upper: 577}},
		{
			value: 516,
			period: {start: year.start},
			interval: {lower: 514, upper: 519},
		},
	]);
});
