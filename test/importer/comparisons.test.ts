import {expect, test} from 'vitest';
import {readParagraphFigures} from '../../source/importer/reading/read-figures.js';
import {readReference} from '../../source/importer/reading/reference.js';
import {clock, listRoles} from './read-words.js';

test.each([
	[
		'Wardens have grown as a share (4.8%, from 4.1% in June 2022).',
		['4.8% level', '4.1% baseline'],
	],
	[
		'It went up by 2.1% from 33.2% last year.',
		['2.1% change up', '33.2% baseline'],
	],
	[
		'Compared with May 2022, when wardens made up 31% of staff, it has moved on.',
		['31% baseline'],
	],
	[
		'The rate, which tells us how many files meet the standard that clerks need, was 80.5%.',
		['80.5% level'],
	],
	[
		'The County Council requires at least 60 wardens by the end of March 2024.',
		['60 target'],
	],
	[
		'The wait was 58 days, 11 days less than over the calendar year 2022.',
		['58 days level', '11 days change down'],
	],
	['Of the files, 98.7% were answered inside the limit.', ['98.7% level']],
	[
		'The headcount was 74, leaving us 9 above the requirement.',
		['74 level', '9 change up'],
	],
	[
		'The rate was 12.6% for the year to August 2023, after 11.8% for the year to August 2022.',
		['12.6% level', '11.8% baseline'],
	],
	[
		'It took 12 days, where in 2021/22 it had needed 15 days.',
		['12 days level', '15 days baseline'],
	],
	[
		'I have asked that the crew be at 80% or better by March 2024.',
		['80% target'],
	],
	[
		'The number that we promised the Mayor to have in place on 31 March 2024 is at least 60.',
		['60 target'],
	],
	['By March 2024 there must be at least 60.', ['60 target']],
	[
		'The crew wants to hit 32%, and would like to have 84 boats.',
		['32% target', '84 target'],
	],
	[
		'It is some way from the female population of the county (50.7%) that it is to match.',
		['50.7% level'],
	],
	[
		'We have some way to go before we match the female population of the county (50.7%).',
		['50.7% target'],
	],
	[
		'A case is closed after 8 days, whereas nationally it takes 17 days.',
		['8 days level', '17 days peer'],
	],
	[
		'The national average, which it has yet to reach, is 84.5%.',
		['84.5% peer'],
	],
	[
		'It beat the target of 1,525 for that date by 22.',
		['1,525 target', '22 change up'],
	],
	[
		'The rate was 71%, which beat the 66% of the year before.',
		['71% level', '66% baseline'],
	],
	['The force climbed from 30th to 14th place.', ['30th rank', '14th rank']],
	['The force stood 13th at the end of June.', ['13th rank']],
	[
		'There were 6 notices, those before having numbered nine.',
		['6 level', 'nine baseline'],
	],
	[
		'The rate was 12%, short of the 14% to which the Force had committed itself.',
		['12% level', '14% target'],
	],
	['Visits under the Harbour Plan reached 402.', ['402 level']],
	['Residents were asked to 3 drop-in evenings.', ['3 level']],
	[
		'It was 38% lower, in a month when the national figure was a drop of 24%.',
		['38% change down', '24% peer down'],
	],
	['It had 12 answers from 40 offices.', ['12 level', '40 level']],
	[
		'Training raised the number of qualified wardens in the harbour team from 6 (5.5 FTE) to 8 (7 FTE).',
		['6 baseline', '5.5 FTE baseline', '8 level', '7 FTE level'],
	],
	[
		'The fleet has 40 vans. This is an additional 6 vans over the last 3 months.',
		['40 level', '6 change up'],
	],
	[
		'The rate was 84%. The national average at the same time was 59%.',
		['84% level', '59% peer'],
	],
	[
		'It is better than the 18% reduction that has been seen across the country.',
		['18% peer down'],
	],
	[
		'The rate of 71% improves upon the 66% that was recorded in June 2022.',
		['71% level', '66% baseline'],
	],
	[
		'There are 71 wardens, lower than the 76 that were in post at the end of June 2022.',
		['71 level', '76 baseline'],
	],
	[
		'It was 4.2% in March 2023 and is currently 4.9%.',
		['4.2% baseline', '4.9% level'],
	],
	[
		'Savings were thought high when they had amounted to £80,000.',
		['£80,000 baseline'],
	],
	[
		'The harbour crew works towards reaching every boat within 20 minutes.',
		['20 minutes target'],
	],
	[
		'It is short of the 14% which the service has set as its baseline target for 2023/24.',
		['14% target'],
	],
	[
		'The wait was 31 days in May 2023 and was 44 days a year earlier.',
		['31 days level', '44 days baseline'],
	],
	[
		'The rate was 84%. The national average was much lower (59%).',
		['84% level', '59% peer'],
	],
	['It fell, when the drop nationally was -7%.', ['-7% peer down']],
	['The share of visits made inside the target was 66%.', ['66% level']],
	[
		'This is better than in the same period last year (by 0.6%).',
		['0.6% change up'],
	],
	[
		'In May 2023 there was a drop against the previous 12 months (7.6%).',
		['7.6% change down'],
	],
	['The rate saw a rise on the previous year (41%).', ['41% baseline']],
	['In May a further 14 lamps have been added.', ['14 change up']],
] as const)('%s', (text, roles) => {
	expect(listRoles(text)).toEqual(roles);
});

test.each([
	['Nationally it is 76%.', 'national figure'],
	['In the East Midlands the rate was 76%.', 'regional figure'],
	['The regional average is 76%.', 'regional average'],
	['The MSG average is 76%.', 'MSG average'],
])('whose a value is: %s', (text, whose) => {
	const [figure] = readParagraphFigures(
		{number: 1, line: 1, text},
		clock,
	).figures;
	expect(figure!.role).toMatchObject({role: 'peer', whose});
});

test.each([
	['It is 2% lower than at the end of June 2022.', 'the end of June 2022'],
	[
		'It is a rise of 2% in comparison to the end of June 2022.',
		'the end of June 2022',
	],
	['It is 2% lower than in 2022/23.', '2022/23'],
])('what a change is against: %s', (text, reference) => {
	const [figure] = readParagraphFigures(
		{number: 1, line: 1, text},
		clock,
	).figures;
	expect(readReference(figure!).reference).toBe(reference);
});
