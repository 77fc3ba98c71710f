import {expect, test} from 'vitest';
import {listRoles, read} from './read-words.js';

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
		'It fell by 9%, with our MSG seeing an average rise of 2%.',
		['9% change down', '2% peer up'],
	],
	[
		'We are 8th within our MSG, where the average is 24%.',
		['8th rank', '24% peer'],
	],
	[
		'It is 60%. The national average is still well ahead, at 71%.',
		['60% level', '71% peer'],
	],
	[
		'It falls short of the 85% that the Chief Officer is aiming for.',
		['85% target'],
	],
	['The force is looking to get back to 17% by March.', ['17% target']],
	['The team is looking to visit 12 schools next.', ['12 level']],
	['We share an aim, which is to have more than 900.', ['900 target']],
	['Crews had done 8 of the 30 visits planned.', ['8 level', '30 target']],
	[
		'It hopes to mirror the county, where 51% of the population are women.',
		['51% target'],
	],
	[
		'In all, 64% met the service level agreement in June, up from 59% in March.',
		['64% level', '59% baseline'],
	],
	['The second court (83.1%) remains above the average.', ['83.1% level']],
	[
		'It is 40%, still lower than the 44% seen in 2019/20.',
		['40% level', '44% baseline'],
	],
	['Calls rose by just over a fifth.', ['a fifth change up']],
	[
		'It is 43%, having been at 46% in June 2022.',
		['43% level', '46% baseline'],
	],
	[
		'It took 13 minutes, in comparison to 12 minutes a year earlier.',
		['13 minutes level', '12 minutes baseline'],
	],
	[
		'It fell by 30%, where nationally the fall is 21%.',
		['30% change down', '21% peer down'],
	],
	[
		'That is 8 vans and 6 cars more than before.',
		['8 change up', '6 change up'],
	],
	['The equivalent for rural areas was 17 minutes.', ['17 minutes level']],
	[
		'It is 25%, below both the 27% seen in June 2022 and the MSG average of 28%.',
		['25% level', '27% baseline', '28% peer'],
	],
	['The average across all forces was 55%.', ['55% peer']],
	[
		'The aim is to look like the county, in which the share is 9%.',
		['9% target'],
	],
	['Intakes should allow it to reach 1,525 by March.', ['1,525 target']],
	[
		'It hopes to mirror the county, where 51% of the people are women and 8% are young.',
		['51% target', '8% target'],
	],
	['The standard of bids was high and in the end 14 won.', ['14 level']],
	['The standard of 95% was met.', ['95% target']],
	[
		'The office requires the force to have at least 1,492 in post.',
		['1,492 target'],
	],
	['It has had 10,960 contacts since they were set up.', ['10,960 level']],
	['It falls short of the national average, which was 75%.', ['75% peer']],
	['For the country as a whole the latter is 25%.', ['25% peer']],
	['The average lengthened too, by 48 seconds.', ['48 seconds change up']],
	[
		'It hopes to look like the county, where women are 51% of the population and young people 8%.',
		['51% target', '8% target'],
	],
	[
		'It serves a county of which 8% are young and is currently at 4%.',
		['8% level', '4% level'],
	],
	[
		'There has been a 9% (-41) fall since.',
		['9% change down', '-41 change down'],
	],
	['At the end of June there had been a 6% increase.', ['6% change up']],
	[
		'It answered 97% of them inside of the 15 days allowed.',
		['97% level', '15 days target'],
	],
	[
		'That is above the 1,492 officers it is required to maintain.',
		['1,492 target'],
	],
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
	[
		'The national average for closing such a file is 19 days.',
		['19 days peer'],
	],
	[
		'It was 21%, under the average of our most similar group (MSG) of 24%.',
		['21% level', '24% peer'],
	],
	[
		'Crews took 9 minutes, inside the 10 minutes that we use as our standard.',
		['9 minutes level', '10 minutes target'],
	],
	['We want to have over 940 specials by June.', ['940 target']],
	[
		'County courts (71.2%) were slightly up and city courts (68.4%) slightly down.',
		['71.2% level', '68.4% level'],
	],
	[
		'It falls short of the standard that was agreed and so 14 files were sent back.',
		['14 level'],
	],
	[
		'The list was held against the standard again and 6 gaps are still open.',
		['6 level'],
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
	['membership went past 6,200', 'over'],
	['the lorry drove past 6,200 homes', undefined],
] as const)('qualifier of "%s"', (text, qualifier) => {
	expect(read(text)[0]!.qualifier).toBe(qualifier);
});
