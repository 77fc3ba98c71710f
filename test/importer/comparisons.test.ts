import {expect, test} from 'vitest';
import {listRoles} from './read-words.js';

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
	['It had 12 answers from 40 offices.', ['12 level', '40 level']],
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
