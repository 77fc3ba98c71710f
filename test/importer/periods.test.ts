import {expect, test} from 'vitest';
import {read} from './read-words.js';

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
	[
		'So far in 2023/24 there were 19 fires.',
		['2023-04-01/2023-09-30 sentence'],
	],
	[
		'In the 2023/24 year to date (August 23) 19 notices were issued.',
		['2023-04-01/2023-08-31 sentence'],
	],
	[
		'In the year to June 2023 it was 20%. Volumes fell in July and August. Over the same 12 months, 31% were repeats.',
		['2022-07-01/2023-06-30 sentence', '2022-07-01/2023-06-30 paragraph'],
	],
	[
		'On 31 July 2023 there was an inspection. The headcount on this date was 812, enough for this year.',
		['2023-07-31/2023-07-31 paragraph'],
	],
	[
		'In August 8.9% more came than in August 2022.',
		['2023-08-01/2023-08-31 sentence'],
	],
	[
		'The pack, which runs to August 2023, puts it 9% below the baseline.',
		['2023-08-31/2023-08-31 sentence'],
	],
	[
		'There are to be more than 900 officers by the end of March 2024.',
		[undefined],
	],
	[
		'It opened in July 2023, and since then 14 have joined.',
		['2023-07-01/2023-09-30 report'],
	],
	[
		'Between May 2019 and the end of September 2023 it helped 914 families.',
		['2019-05-01/2023-09-30 sentence'],
	],
	[
		'Since April 2020 there have been 120 stops. 36% of these are now closed.',
		['2020-04-01/2023-09-30 report', '2020-04-01/2023-09-30 report'],
	],
	[
		'It opened in July 2023 and since that time 14 have joined.',
		['2023-07-01/2023-09-30 report'],
	],
	[
		'2021/22 (October to December) = 22 visits and 16 calls.',
		['2021-10-01/2021-12-31 sentence', '2021-10-01/2021-12-31 sentence'],
	],
	[
		'On 31 August 2023 there were 21 cars. This is an increase on the end of May 2023 (up 4 cars).',
		['2023-08-31/2023-08-31 sentence', '2023-08-31/2023-08-31 paragraph'],
	],
	[
		'A warden came in October and the team currently has 9 wardens (7.5 FTE).',
		['2023-09-30/2023-09-30 report', '2023-09-30/2023-09-30 report'],
	],
	[
		'It opened in July 2023. Since then, 14 have joined.',
		['2023-07-01/2023-09-30 report'],
	],
	[
		'At the end of September 2023, the repeat rate over 12 months was 43%.',
		['2022-10-01/2023-09-30 sentence'],
	],
	['There are now 12 wardens.', [undefined]],
	['There are currently 12 wardens.', ['2023-09-30/2023-09-30 report']],
	[
		'In the quarter 120 drivers were stopped. There are now 12 wardens.',
		['2023-07-01/2023-09-30 report', undefined],
	],
	[
		'On 31 August 2023 there were 11 wardens and there are now 12 cars.',
		['2023-08-31/2023-08-31 sentence', '2023-09-30/2023-09-30 report'],
	],
	['In October, 40 were held.', ['2022-10-01/2022-10-31 sentence']],
] as const)('period of "%s"', (text, periods) => {
	expect(read(text).map(({period}) => period)).toEqual(periods);
});

test('a length of time over a list runs up to the report', () => {
	const lead = 'Over the last 12 months the team has helped to:';
	expect(read('- stop 120 vehicles', lead).map(({period}) => period)).toEqual([
		'2022-10-01/2023-09-30 report',
	]);
});

test('a list takes the period of its lead-in', () => {
	expect(
		read('14 visits were made', 'The results for 2022/23 were:')[0]!.period,
	).toBe('2022-04-01/2023-03-31 section');
});
