import {expect, test} from 'vitest';
import {listRoles, read} from './read-words.js';

/** What is said in few words: in brackets, or by what a number stands behind. */
test.each([
	['Thefts fell by 14 (6.4%).', ['14 change down', '6.4% change down']],
	['The fleet grew by 6 boats (40).', ['6 change up', '40 level']],
	[
		'The rate was 42%, down 2 percentage points from 44%.',
		['42% level', '2 percentage points change down', '44% baseline'],
	],
	[
		'The rate was 79.4%, 1.3 percentage points below the most similar group.',
		['79.4% level', '1.3 percentage points change down'],
	],
	[
		'The fleet has 40 boats at 12 moorings, which is 6 boats and 2 moorings above the position at the end of March 2023.',
		['40 level', '12 level', '6 change up', '2 change up'],
	],
	[
		'Thefts stood at 1,274, a worsening of 6.2% on Q2 22/23.',
		['1,274 level', '6.2% change down'],
	],
	[
		'Wardens made 184 keys, which improved on the 170 made in the same quarter a year ago.',
		['184 level', '170 baseline'],
	],
	[
		'There are 71 wardens, above the 68 required by the County Council.',
		['71 level', '68 target'],
	],
	[
		'There were 410 doors, against 450 planned for that date.',
		['410 level', '450 target'],
	],
	[
		'The service measures itself against an average of 9 minutes.',
		['9 minutes target'],
	],
	[
		'An improvement was reported by 47 of the 56 wardens.',
		['47 level', '56 level'],
	],
	[
		'66.4% of files were closed inside the agreed service level (64.9% in Q1 23/24).',
		['66.4% level', '64.9% baseline'],
	],
	[
		'66.4% of files were closed in time, against the target (70% in Q2 23/24).',
		['66.4% level', '70% target'],
	],
	[
		'Nine grants were made this quarter (£61,000).',
		['Nine level', '£61,000 level'],
	],
	[
		'Demand was 3.2% lower than in Q2 22/23 (410 calls against 424).',
		['3.2% change down', '410 level', '424 baseline'],
	],
	[
		'Rural calls took 17 minutes, half a minute quicker.',
		['17 minutes level', 'half a minute change down'],
	],
	['The harbour was ranked third of eight within it.', ['third rank']],
	['Keys: 43.6% (Q2 22/23: 45.2%)', ['43.6% level', '45.2% baseline']],
	[
		'Boats: 12 min 58 s (previous 12 months: 13 min 21 s)',
		['12 min 58 s level', '13 min 21 s baseline'],
	],
	['Thefts: 6,215 v 5,870', ['6,215 level', '5,870 baseline']],
	[
		'Boats ↓ 1.9pp, vans ▲ 2% v previous 12 months',
		['↓ 1.9pp change down', '▲ 2% change up'],
	],
	['Wardens: 93 (target 105 by 31 Mar 2024)', ['93 level', '105 target']],
	['Finds: 15.3%, 8th (national)', ['15.3% level', '8th rank']],
	['Calls: 41, inside the range of 30 to 52', ['41 level', '30 to 52 range']],
	['Ages 10 to 17 are still the core of the group', []],
	[
		'There were 1,048 calls, against a forecast of between 1,020 and 1,190.',
		['1,048 level', '1,020 and 1,190 range'],
	],
	[
		'The share was 43.8%; the expected range was 41.3% to 45.9%.',
		['43.8% level', '41.3% to 45.9% range'],
	],
	[
		'The rate was 43.8%, where the previous twelve months had 42.6%; a movement of 1.2 percentage points.',
		['43.8% level', '42.6% baseline', '1.2 percentage points change up'],
	],
	[
		'The value published last quarter as 44.6% is revised to 44.3%.',
		['44.6% baseline', '44.3% level'],
	],
	['The number of wardens would need to be about 74.', ['74 target']],
	[
		'Headcount was 147, below the 151 that the Mayor and the Town Clerk intend for March 2024.',
		['147 level', '151 target'],
	],
	[
		'It was 41% lower, a good result in England and Wales, where the average reduction is 24%.',
		['41% change down', '24% peer down'],
	],
	[
		'Attendance varied, ranging from 79.4 per cent to 85.1 per cent.',
		['79.4 per cent to 85.1 per cent range'],
	],
	['Visits ranged from 12 to 40.', ['12 to 40 range']],
	[
		'The rate, 67 per 10,000, remains above the 59 per 10,000 of the most similar group.',
		['67 per 10,000 level', '59 per 10,000 peer'],
	],
])('the roles of "%s"', (text, roles) => {
	expect(listRoles(text)).toEqual(roles);
});

test.each([
	'Notices in the first five months of 2023/24, with the whole of 2022/23 in brackets:',
	'Notices since April. Those in brackets are of 2022/23.',
])('what is in brackets is of the time that is said of it: %s', (lead) => {
	expect(
		read('Enforcement: 17 (26)', lead).map(
			({printed, role, period}) => `${printed} ${role} ${period}`,
		)[1],
	).toBe('26 baseline 2022-04-01/2023-03-31 section');
});

test('or as far from the number before it', () => {
	expect(
		read(
			'Figures for the same months of last year are in brackets. From April to August 2023 there were 17 notices (26).',
		).map(({printed, role, period}) => `${printed} ${role} ${period}`),
	).toEqual([
		'17 level 2023-04-01/2023-08-31 sentence',
		'26 baseline 2022-04-01/2022-08-31 sentence',
	]);
});
