import {expect, test} from 'vitest';
import {acceptedFrom} from '../../../source/importer/confidence.js';
import {readReport} from '../../../source/importer/read-report.js';
import {figure, period} from '../../domain/figures.js';
import {makeIndicator} from '../../domain/make-indicator.js';

const visits = makeIndicator({
	id: 'visits',
	name: 'Home visits',
	priority: 1,
	strand: 'fire',
	objective: 'home-visits',
	direction: 'increase',
	aliases: ['visits to homes'],
	about: 'Visits that crews make to homes.',
});

const earlier = (breakdown?: string) =>
	figure({
		report: '2024-25-q1',
		indicator: 'visits',
		breakdown,
		role: 'level',
		value: 400,
		unit: 'count',
		period: period('2024-04-01/2024-06-30', 'quarter'),
	});

/** The figures of one paragraph under the objective that the indicator belongs to. */
function read(text: string, known = earlier()) {
	const {figures} = readReport(
		`Q2 24/25\n\nQ2 24/25 Fire Priority Commentary\n\n**Home visits:** ${text}`,
		{
			objectives: [
				{
					id: 'home-visits',
					priority: 1,
					strand: 'fire',
					name: 'Home visits',
					headings: ['Home visits'],
				},
			],
			indicators: [visits],
			earlier: [known],
		},
	);
	return figures;
}

test('what says its period and its indicator is sure', () => {
	const [figure] = read('Crews made 412 home visits in Q2 24/25.');

	expect(figure).toMatchObject({indicator: 'visits', value: 412});
	expect(figure!.confidence).toBeGreaterThanOrEqual(acceptedFrom);
});

test.each([
	[
		'another noun behind the number',
		'Crews made 412 school talks about home visits in Q2 24/25.',
		"its words do not speak of 'talks'",
	],
	[
		'no period, where it had one before',
		'Crews made 412 home visits.',
		'no period stated',
	],
	[
		'what is told apart only by its place in a row',
		'In Q2 24/25 home visits and talks numbered 412 and 95 respectively.',
		"told apart from others by 'respectively'",
	],
])('%s is held for a look', (_, text, reason) => {
	const [figure] = read(text);

	expect(figure!.confidence).toBeLessThan(acceptedFrom);
	expect(figure!.reasons).toContain(reason);
});

test('a total where only parts were printed before is held for a look', () => {
	const [figure] = read(
		'Crews made 412 home visits in Q2 24/25.',
		earlier('rural'),
	);

	expect(figure!.confidence).toBeLessThan(acceptedFrom);
	expect(figure!.reasons).toContain(
		'its figures were broken down before, this one is not',
	);
});

test('a part that was never printed before is held for a look', () => {
	const [figure] = read('Crews made 212 rural home visits in Q2 24/25.');

	expect(figure).toMatchObject({indicator: 'visits', breakdown: 'rural'});
	expect(figure!.confidence).toBeLessThan(acceptedFrom);
	expect(figure!.reasons).toContain(
		"its figures were never broken down by 'rural' before",
	);
});

test('what stands beside a figure of nothing known is no surer than that', () => {
	const [level, change] = read(
		'In Q2 24/25 it ran for 17 days, a rise of 11% in visits on Q2 23/24.',
	);

	expect(level!.indicator).toBeUndefined();
	expect(change).toMatchObject({role: 'change', indicator: 'visits'});
	expect(change!.confidence).toBe(level!.confidence);
	expect(change!.reasons).toContain(
		'beside a figure that no known indicator fits',
	);
});

test('what leans on an unsure figure is no surer than that', () => {
	const [level, change] = read(
		'Crews made 412 school talks about home visits in Q2 24/25, up 11% on Q2 23/24.',
	);

	expect(change).toMatchObject({role: 'change', indicator: 'visits'});
	expect(change!.confidence).toBe(level!.confidence);
});

test('a group that the sentence names is that of what is compared with it too', () => {
	const figures = read(
		'Crews made 212 home visits to rural addresses in Q2 24/25, up from 180 in Q2 23/24.',
	);

	expect(figures.map(({breakdown}) => breakdown)).toEqual(['rural', 'rural']);
});

test('a part that is named before "and" is of the figure before it', () => {
	const [, change] = read(
		'Crews made 212 rural home visits in Q2 24/25. There was an 11% rise of home visits to addresses that are rural and a 4% rise of others.',
	);

	expect(change).toMatchObject({printed: '11%', breakdown: 'rural'});
});

test('two values of one thing and time both wait, whichever is wrong', () => {
	const figures = read(
		'Crews made 412 home visits in Q2 24/25. In Q2 24/25 there were 95 home visits.',
	);

	expect(figures).toMatchObject([
		{indicator: 'visits', value: 412},
		{indicator: 'visits', value: 95},
	]);
	for (const {confidence, reasons} of figures) {
		expect(confidence).toBeLessThan(acceptedFrom);
		expect(reasons.at(-1)).toMatch(/^the report also gives \d+ for the same$/);
	}
});

test('a value that is given twice is as sure as one that is given once', () => {
	const [first] = read(
		'Crews made 412 home visits in Q2 24/25. The 412 home visits in Q2 24/25 took time.',
	);

	expect(first!.reasons.join('; ')).not.toContain('also gives');
});
