import {expect, test} from 'vitest';
import {type Indicator} from '../../../source/domain/indicator.js';
import {readReport} from '../../../source/importer/read-report.js';
import {figure, period} from '../../domain/figures.js';
import {makeIndicator} from '../../domain/make-indicator.js';

const base = makeIndicator({
	id: 'thefts',
	name: 'Bicycle theft',
	objective: 'theft',
	about: 'Recorded thefts of bicycles.',
});
const indicators: readonly Indicator[] = [
	base,
	{
		...base,
		id: 'repeat-thieves',
		name: 'Repeat bicycle theft suspect rate',
		type: 'proportion',
		unit: 'percent',
		aliases: ['repeat suspect'],
	},
	{...base, id: 'racks', name: 'Bicycle racks'},
	{...base, id: 'rack-sites', name: 'Bicycle rack sites'},
	{
		...base,
		id: 'savings',
		name: 'Joint savings',
		type: 'currency',
		unit: 'gbp',
	},
	{...base, id: 'sheds', name: 'Sheds with bicycle locks'},
	{...base, id: 'locks', name: 'Bicycle locks fitted'},
	{
		...base,
		id: 'returned-in-time',
		name: 'Bicycles returned within 28 days',
		type: 'proportion',
		unit: 'percent',
	},
	{
		...base,
		id: 'time-limit',
		name: 'Time limit for returning a bicycle (28 days)',
		type: 'duration',
		unit: 'days',
	},
	{
		...base,
		id: 'marked',
		name: 'Marked bicycles',
		type: 'proportion',
		unit: 'percent',
	},
	{
		...base,
		id: 'urban-time',
		name: 'Urban response time',
		type: 'duration',
		unit: 'seconds',
	},
];
const earlier = [
	figure({
		report: '2024-25-q1',
		indicator: 'thefts',
		breakdown: 'student suspect',
		role: 'level',
		value: 40,
		unit: 'count',
		period: period('2024-04-01/2024-06-30', 'quarter'),
	}),
	figure({
		report: '2024-25-q1',
		indicator: 'sheds',
		role: 'level',
		value: 60,
		unit: 'count',
		period: period('2024-04-01/2024-06-30', 'quarter'),
	}),
];

const readFigures = (text: string) =>
	readReport(
		`Q2 24/25\n\nQ2 24/25 Police Priority Commentary\n\n**Theft:** ${text}`,
		{
			objectives: [
				{
					id: 'theft',
					priority: 2,
					strand: 'police',
					name: 'Theft',
					headings: ['Theft'],
				},
			],
			indicators,
			earlier,
		},
	).figures;

const findIndicators = (text: string) =>
	readFigures(text).map(({indicator}) => indicator);

test('a change is of what is counted as it counts, and not of what came last', () => {
	expect(
		findIndicators(
			'There were 247 bicycle racks at 218 bicycle rack sites, a rise of 34 racks.',
		),
	).toEqual(['racks', 'rack-sites', 'racks']);
});

test('what is counted is the thing itself, and not what it is named with', () => {
	expect(findIndicators('We paid for 58 bicycle locks.')).toEqual(['locks']);
	expect(findIndicators('We paid for 58 sheds with locks.')).toEqual(['sheds']);
});

test('a verb speaks of the noun that is made of it', () => {
	expect(findIndicators('The crews saved £400.')).toEqual(['savings']);
});

test('what follows a share measured by a time limit is of the share', () => {
	const [share, , change] = findIndicators(
		'68% of bicycles were returned within the 28 days. This is 5% better than last year.',
	);
	expect([share, change]).toEqual(['returned-in-time', 'returned-in-time']);
});

test('a rank that names nothing is of what the sentence before measures', () => {
	expect(
		findIndicators(
			'20% of bicycles were marked. At the end of August 2024 the Force were ranked 8th nationally.',
		),
	).toEqual(['marked', 'marked']);
});

test('what a thing is said to be without does not name it', () => {
	expect(findIndicators('20% of bicycles were marked.')).toEqual(['marked']);
	for (const text of [
		'20% of bicycles went without a mark.',
		'Non-marked bicycles were 20%.',
	]) {
		expect(findIndicators(text)).not.toEqual(['marked']);
	}
});

test('the words of a part that an indicator was given by speak for it', () => {
	expect(
		findIndicators('Bicycle theft with a student suspect fell by 12%.'),
	).toEqual(['thefts']);
});

test.each([
	['The urban response time was 12 minutes.', ['urban-time']],
	['The rural response time was 17 minutes.', [undefined]],
	[
		'Rural crews were slower too, with the response time now 17 minutes.',
		[undefined],
	],
])('one of a group is none of its opposite: "%s"', (text, expected) => {
	expect(findIndicators(text)).toEqual(expected);
});

test('of two groups and two numbers "respectively", each is of its own', () => {
	expect(
		findIndicators(
			'The urban and rural response times were 12 minutes and 17 minutes respectively.',
		),
	).toEqual(['urban-time', undefined]);
	const figures = readFigures(
		'High and medium risk suspects were in 51% and 38% of bicycle thefts respectively (54% and 39% a year earlier).',
	);
	expect(figures.map(({breakdown}) => breakdown)).toEqual([
		'high risk',
		'medium risk',
		'high risk',
		'medium risk',
	]);
});

test('what should be fewer improves downwards and worsens upwards', () => {
	const figures = readFigures(
		'Bicycle theft improved by 12% in June and worsened by 9% in July.',
	);
	expect(figures.map(({direction}) => direction)).toEqual(['down', 'up']);
});
