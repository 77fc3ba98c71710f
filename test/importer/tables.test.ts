import {expect, test} from 'vitest';
import {readParagraphFigures} from '../../source/importer/reading/read-figures.js';
import {clock, list} from './read-words.js';

/** `38% level 2023-07-01/2023-09-30 section` for every figure of a row. */
const listRow = (text: string, columns: readonly string[], lead = '') =>
	list(
		text,
		readParagraphFigures(
			{number: 1, line: 1, text, table: {columns, lead}},
			clock,
		).figures,
	).map(({printed, role, direction, period}) =>
		[printed, role, direction, period ?? 'not stated']
			.filter(Boolean)
			.join(' '),
	);

const year = '2022-10-01/2023-09-30 section';
const yearBefore = '2021-10-01/2022-09-30 section';

test('figures take the times over their columns, and an earlier one is compared with', () => {
	expect(
		listRow('Vehicle stops | 1,655 | 1,712', [
			'Team',
			'July to September 2023',
			'July to September 2022',
		]),
	).toEqual([
		'1,655 level 2023-07-01/2023-09-30 section',
		'1,712 baseline 2022-07-01/2022-09-30 section',
	]);
});

test('months need no year over their columns', () => {
	expect(listRow('Visits | 412 | 388', ['Measure', 'July', 'August'])).toEqual([
		'412 level 2023-07-01/2023-07-31 section',
		'388 level 2023-08-01/2023-08-31 section',
	]);
});

test('a heading says whose a value is, or that it is a change, a rank or a target', () => {
	expect(
		listRow(
			'Keys returned | 43.2% | 45.6% | -2.4 pts | 44.8% | 12th | 50%',
			[
				'Measure',
				'Sep 23',
				'Sep 22',
				'Change',
				'MSG average',
				'National rank',
				'Target',
			],
			'The table takes the 12 months to the end of September in each year.',
		),
	).toEqual([
		`43.2% level ${year}`,
		`45.6% baseline ${yearBefore}`,
		`-2.4 pts change down ${year}`,
		`44.8% peer ${year}`,
		`12th rank ${year}`,
		'50% target not stated',
	]);
});

test('the sentence over it says of what the columns are: months up to theirs, or their last day', () => {
	const columns = ['Share', 'Sep 23', 'Sep 22'];
	expect(
		listRow('Urban | 13m 41s | 13m 02s', columns, 'Rolling 12-month averages:'),
	).toEqual([`13m 41s level ${year}`, `13m 02s baseline ${yearBefore}`]);
	expect(
		listRow('Wardens | 38.6% | 38.1%', columns, 'Shares on 30 September:'),
	).toEqual([
		'38.6% level 2023-09-30/2023-09-30 section',
		'38.1% baseline 2022-09-30/2022-09-30 section',
	]);
	expect(
		listRow(
			'Gates | 22 | 14',
			['Fitted', 'North', 'South'],
			'What had been fitted by 31 August 2023:',
		),
	).toEqual([
		'22 level 2023-08-31/2023-08-31 section',
		'14 level 2023-08-31/2023-08-31 section',
	]);
});

test('minutes and seconds alone in a cell are a time', () => {
	expect(
		listRow('All calls | 10:12 | 10:31', ['Time', 'Q2 23/24', 'Q2 22/23']),
	).toEqual([
		'10:12 level 2023-07-01/2023-09-30 section',
		'10:31 baseline 2022-07-01/2022-09-30 section',
	]);
});

test.each([
	['Keys returned (%) | 66.4', 'Q2 23/24', 66.4, 'percent'],
	['Working days to an answer | 3', 'Q2 23/24', 3, 'days'],
	['Grants | 41', 'Paid (£000)', 41_000, 'gbp'],
	['Wait | 9', 'Mean (minutes)', 540, 'seconds'],
	['Keys returned in 28 days | 66', 'Q2 23/24', 66, 'count'],
] as const)(
	'a bare number of "%s" under "%s" is %d %s',
	(text, heading, value, unit) => {
		const table = {columns: ['Measure', heading], lead: ''};
		expect(
			readParagraphFigures({number: 1, line: 1, text, table}, clock).figures.at(
				-1,
			)?.mention,
		).toMatchObject({value, unit});
	},
);
