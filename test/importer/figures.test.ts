import {expect, test} from 'vitest';
import {readParagraphFigures} from '../../source/importer/reading/read-figures.js';

const clock = {quarter: {start: '2023-07-01', end: '2023-09-30'}};

const read = (text: string, listLead?: string) =>
	readParagraphFigures({number: 1, line: 1, text, listLead}, clock).figures.map(
		({mention, role, qualifier, period}) => ({
			printed: text.slice(mention.start, mention.end),
			role: role.role,
			direction: role.change?.direction,
			qualifier,
			period:
				period &&
				`${period.stretch.range.start}/${period.stretch.range.end} ${period.basis}`,
		}),
	);

const listRoles = (text: string) =>
	read(text).map(({printed, role, direction}) =>
		[printed, role, direction].filter(Boolean).join(' '),
	);

test.each([
	['The reduction was -22%.', ['-22% change down']],
	['Thefts went up by a fifth.', ['a fifth change up']],
	['It is 2.9% lower than the year before.', ['2.9% change down']],
	[
		'The fleet has grown by 12 cars and 4 vans.',
		['12 change up', '4 change up'],
	],
	['It made up 36% of calls.', ['36% level']],
	['It slipped from 13% to 12%.', ['13% baseline', '12% level']],
	['It is 41% (38% in June 2021).', ['41% level', '38% baseline']],
	[
		'It takes 9 days, against 12 days nationally.',
		['9 days level', '12 days peer'],
	],
	['It is 21%, below the national average of 24%.', ['21% level', '24% peer']],
	['It is 4% below the national average.', ['4% change down']],
	['It beat the -9% reduction within our MSG.', ['-9% peer down']],
	['The target of 85% was missed.', ['85% target']],
	[
		'In all, 71% were answered within the 20-day limit.',
		['71% level', '20-day target'],
	],
	['Grants of up to £8,000 are available.', ['£8,000 range']],
	[
		'The force is ranked 5th nationally and 2nd in our MSG.',
		['5th rank', '2nd rank'],
	],
	[
		'There were 5 staff (4.5 FTE), a change from 3 staff (2 FTE) to 5.',
		['5 level', '4.5 FTE level', '3 baseline', '2 FTE baseline', '5 level'],
	],
	[
		'The rate is 12.4%; it was 11.8% at this point last year.',
		['12.4% level', '11.8% baseline'],
	],
	['In Q1 they had been 83% and 88%.', ['83% baseline', '88% baseline']],
	['It remains above the 41.7% reported in June 2022.', ['41.7% baseline']],
	[
		'Thefts came down by 38% (nationally by 21%).',
		['38% change down', '21% peer down'],
	],
	['The MSG as a whole saw a reduction of 5.5%.', ['5.5% peer down']],
	[
		'At the end of May the rate was 81% against a national average of 59%.',
		['81% level', '59% peer'],
	],
	[
		'Women are 38% of officers, against a county female population of 50.5%.',
		['38% level', '50.5% target'],
	],
	['Standards are being kept, with a rate of 80%.', ['80% level']],
	[
		'Violence came to 5,940 offences, which is 212 (or 3.4%) fewer than in 2022.',
		['5,940 level', '212 change down', '3.4% change down'],
	],
	[
		'Burglary has fallen by 6.4%, and vehicle crime by 9.3%.',
		['6.4% change down', '9.3% change down'],
	],
	['The Home Office has put £302,000 behind it.', ['£302,000 level']],
	[
		'Bids may be for as little as £3,000 and as much as £10,000.',
		['£3,000 range', '£10,000 range'],
	],
	[
		'It had to have at least 1,470 officers, which is 4.4% of the county’s population.',
		['1,470 target', '4.4% target'],
	],
	[
		'It went beyond the 1,480 officers which the Home Office expected of us.',
		['1,480 target'],
	],
	['It has been played more than 3,500 times.', ['3,500 level']],
	[
		'Of those, 21% were linked to more than x1 offence.',
		['21% level', 'x1 range'],
	],
	[
		"The rate for 'high' risk came down by 2.6%, and that for 'medium' risk persons by 1.9%.",
		['2.6% change down', '1.9% change down'],
	],
	[
		'Volumes were 13.7% below those of the same quarter last year.',
		['13.7% change down'],
	],
	[
		'The wait was cut from five days to two.',
		['five days baseline', 'two level'],
	],
] as const)('%s', (text, roles) => {
	expect(listRoles(text)).toEqual(roles);
});

test.each([
	['just over 62% agreed', 'just-over'],
	['almost 62% agreed', 'just-under'],
	['in excess of 62% agreed', 'over'],
	['up to 62% agreed', 'up-to'],
	['some 62% agreed', 'about'],
	['62% or more agreed', 'at-least'],
	['62% agreed', undefined],
	['above the 62% of last year', undefined],
	['it has crept up to 62%', undefined],
	['a shade under 62% agreed', 'just-under'],
	['spread over 62 sites', undefined],
	['62 or so agreed', 'about'],
] as const)('qualifier of "%s"', (text, qualifier) => {
	expect(read(text)[0]!.qualifier).toBe(qualifier);
});

test.each([
	['At the end of June 2023 it was 12%.', ['2023-06-30/2023-06-30 sentence']],
	[
		'In the 12 months to June 2023 it was 12%.',
		['2022-07-01/2023-06-30 sentence'],
	],
	[
		'The rolling 12-month rate at the end of June 2023 was 12%.',
		['2022-07-01/2023-06-30 sentence'],
	],
	['In 2022/23 it was 12%.', ['2022-04-01/2023-03-31 sentence']],
	['Year to date (August 23) it is 12%.', ['2023-04-01/2023-08-31 sentence']],
	[
		'Over the last 12 months there were 120 stops.',
		['2022-10-01/2023-09-30 report'],
	],
	[
		'Since April 2020 there have been 120 stops.',
		['2020-04-01/2023-09-30 report'],
	],
	['There were 120 stops this quarter.', ['2023-07-01/2023-09-30 report']],
	[
		'At the end of June 2023 it was 12%. Of these, 5% came back.',
		['2023-06-30/2023-06-30 sentence', '2023-06-30/2023-06-30 paragraph'],
	],
	['It is 12%.', [undefined]],
	[
		'It took 9 minutes over the 12 months to June 2023, slower than the previous 12 months (8 minutes).',
		['2022-07-01/2023-06-30 sentence', '2021-07-01/2022-06-30 sentence'],
	],
	[
		'There were 117 in July, 109 in August and 131 in September, and over the rolling year it is down by 6%.',
		[
			'2023-07-01/2023-07-31 sentence',
			'2023-08-01/2023-08-31 sentence',
			'2023-09-01/2023-09-30 sentence',
			'2022-10-01/2023-09-30 report',
		],
	],
	[
		'The network grew by 11 cameras between April and June 2023, so that 315 cameras now feed it.',
		['2023-04-01/2023-06-30 sentence', '2023-09-30/2023-09-30 report'],
	],
	[
		'In the quarter 120 drivers were stopped. The team has 12 officers and two drones.',
		['2023-07-01/2023-09-30 report', undefined, undefined],
	],
	['We ended August with 1,527 officers.', ['2023-08-31/2023-08-31 sentence']],
	[
		'When the quarter closed there were 15 staff.',
		['2023-09-30/2023-09-30 report'],
	],
	['2023/24 to date = 19 x notices', ['2023-04-01/2023-09-30 sentence']],
	[
		'2023/24 (to the end of August 2023) = 19 x notices',
		['2023-04-01/2023-08-31 sentence'],
	],
	[
		'Since April 2020 there have been 120 stops. On that date 36 were open.',
		['2020-04-01/2023-09-30 report', '2023-09-30/2023-09-30 paragraph'],
	],
	[
		'There were 127 over the last 12 months now that crews do the easy ones.',
		['2022-10-01/2023-09-30 report'],
	],
	['In October, 40 were held.', ['2022-10-01/2022-10-31 sentence']],
] as const)('period of "%s"', (text, periods) => {
	expect(read(text).map(({period}) => period)).toEqual(periods);
});

test('the figures of a table take the times over their columns, and an earlier one is compared with', () => {
	const text = 'Vehicle stops | 1,655 | 1,712';
	const columns = ['Team', 'July to September 2023', 'July to September 2022'];
	expect(
		readParagraphFigures({number: 1, line: 1, text, columns}, clock).figures,
	).toMatchObject([
		{
			role: {role: 'level'},
			period: {
				basis: 'section',
				stretch: {range: {start: '2023-07-01', end: '2023-09-30'}},
			},
		},
		{
			role: {role: 'baseline'},
			period: {stretch: {range: {start: '2022-07-01', end: '2022-09-30'}}},
		},
	]);
});

test('a list takes the period of its lead-in', () => {
	expect(
		read('14 visits were made', 'The results for 2022/23 were:')[0]!.period,
	).toBe('2022-04-01/2023-03-31 section');
});
