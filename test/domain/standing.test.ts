import {expect, test} from 'vitest';
import {assessStanding} from '../../source/domain/standing.js';
import {figure, period} from './figures.js';
import {makeIndicator} from './make-indicator.js';

const burglary = makeIndicator();

const year = period('2022-10-01/2023-09-30');

test('a rank, or how many months hold one, is not the value of what is counted', () => {
	const standing = assessStanding(
		burglary,
		[
			figure({role: 'rank', value: 7, unit: 'rank', period: year}),
			figure({
				role: 'rank',
				value: 3,
				unit: 'count',
				breakdown: 'monthly volume',
				period: year,
			}),
			figure({
				role: 'change',
				value: 4,
				unit: 'percent',
				direction: 'up',
				period: year,
			}),
		],
		'2023-24-q2',
	);
	expect(standing.latest).toBeUndefined();
	expect(standing.change).toMatchObject({value: 4, direction: 'up'});
});

test('a target in a newer report does not take the place of a value', () => {
	const level = figure({
		report: '2023-24-q1',
		role: 'level',
		value: 1507,
		unit: 'count',
		period: year,
	});
	const target = figure({
		report: '2023-24-q2',
		role: 'target',
		value: 1480,
		unit: 'count',
		period: year,
	});
	const standing = assessStanding(burglary, [level, target], '2023-24-q2');
	expect(standing).toMatchObject({
		latest: {value: 1507},
		valueFrom: '2023-24-q1',
	});
	expect(assessStanding(burglary, [target], '2023-24-q2').latest).toBe(target);
});

test('the latest value is the newest report’s, and what it is compared with the one before in its series', () => {
	const standing = assessStanding(
		burglary,
		[
			figure({
				role: 'level',
				value: 90,
				unit: 'count',
				report: '2022-23-q1',
				period: period('2021-07-01/2022-06-30'),
			}),
			figure({role: 'level', value: 100, unit: 'count', period: year}),
		],
		'2023-24-q2',
	);
	expect(standing).toMatchObject({
		latest: {value: 100},
		previous: {value: 90},
		change: {value: 10, direction: 'up', origin: 'derived'},
		isReported: true,
	});
});

test('from a value that is only bounded no change is worked out', () => {
	const assess = (qualifier?: 'just-under') =>
		assessStanding(
			burglary,
			[
				figure({
					role: 'level',
					value: 70,
					unit: 'count',
					qualifier,
					period: year,
				}),
				figure({
					role: 'level',
					value: 82,
					unit: 'count',
					period: period('2021-10-01/2022-09-30'),
				}),
			],
			'2023-24-q2',
		);
	expect(assess().change).toBeDefined();
	expect(assess('just-under')).toMatchObject({
		previous: {value: 82},
		change: undefined,
	});
});

test('a printed change over twelve months is none of an imported month', () => {
	const change = figure({
		role: 'change',
		value: 4,
		unit: 'percent',
		direction: 'up',
		period: year,
	});
	const month = figure({
		role: 'level',
		value: 260,
		unit: 'count',
		period: period('2023-09-01/2023-09-30', 'month'),
		source: 'burglary.csv',
	});
	expect(assessStanding(burglary, [change, month], '2023-24-q2')).toMatchObject(
		{latest: month, change: undefined},
	);
});

test('a value of the report before says whose it is, where this one printed a change alone', () => {
	const before = figure({
		role: 'level',
		value: 225,
		unit: 'count',
		report: '2022-23-q1',
		period: period('2021-07-01/2022-06-30'),
	});
	const change = figure({
		role: 'change',
		value: 4,
		unit: 'percent',
		direction: 'down',
		period: year,
	});
	const assess = (...figures: Array<typeof before>) =>
		assessStanding(burglary, figures, '2023-24-q2').valueFrom;
	expect(assess(before, change)).toBe('2022-23-q1');
	expect(assess({...before, report: '2023-24-q2'}, change)).toBeUndefined();
	expect(assess({...before, source: 'a.csv'}, change)).toBeUndefined();
	expect(assess(change)).toBeUndefined();
});
