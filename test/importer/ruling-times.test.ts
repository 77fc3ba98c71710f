import {expect, test} from 'vitest';
import {read} from './read-words.js';

/** Where one sentence sets the time of the paragraph, and the others lean on it. */
test.each([
	[
		'Twelve months to 31 August 2023 against the preceding twelve. Thefts fell by 12% (from 500 to 440). Wardens dealt with 61% of them. A boat was lost and found. Of the keys, 9 are missing.',
		[
			'2022-09-01/2023-08-31 paragraph',
			'2021-09-01/2022-08-31 paragraph',
			'2022-09-01/2023-08-31 paragraph',
			'2022-09-01/2023-08-31 paragraph',
			'2022-09-01/2023-08-31 paragraph',
		],
	],
	[
		'Twelve months ended 31 August 2023. There were 6 fires.',
		['2022-09-01/2023-08-31 paragraph'],
	],
	[
		'All times here are rolling twelve-month averages to August 2023. Boats took 9 minutes. Vans took 12 minutes.',
		['2022-09-01/2023-08-31 paragraph', '2022-09-01/2023-08-31 paragraph'],
	],
	[
		'Figures in this paragraph cover the 12 months ending 31 August 2023. The harbour had £4,100 in fees.',
		['2022-09-01/2023-08-31 paragraph'],
	],
	[
		'Twelve months to August 2023: 44 checks of moorings (39 in the preceding twelve).',
		['2022-09-01/2023-08-31 sentence', '2021-09-01/2022-08-31 sentence'],
	],
	[
		'In August 2023 a boat was lost. There were 9 keys.',
		// A sentence that tells something sets no time for the next.
		[undefined],
	],
	[
		'12 months to August 2023. The rate was 42%, down 2 percentage points from 44% in the twelve months to August 2022.',
		[
			'2022-09-01/2023-08-31 paragraph',
			'2022-09-01/2023-08-31 paragraph',
			'2021-09-01/2022-08-31 sentence',
		],
	],
	[
		'At the end of August 2023 there were 40 boats at 12 moorings, which is 6 boats and 2 moorings above the position at the end of March 2023.',
		[
			'2023-08-31/2023-08-31 sentence',
			'2023-08-31/2023-08-31 sentence',
			'2023-08-31/2023-08-31 sentence',
			'2023-08-31/2023-08-31 sentence',
		],
	],
	[
		'The rolling 12-month average stood at 11 minutes at the end of August 2023, an improvement of 38 seconds.',
		['2022-09-01/2023-08-31 sentence', '2022-09-01/2023-08-31 sentence'],
	],
	[
		'Keys: 43.6% (Q1 22/23: 45.2%), 12 months to Aug 2023',
		['2022-09-01/2023-08-31 sentence', '2022-04-01/2022-06-30 sentence'],
	],
	[
		'Finds: 15.3% YTD to Aug 2023 (9% in 2022/23)',
		['2023-04-01/2023-08-31 sentence', '2022-04-01/2023-03-31 sentence'],
	],
	[
		'At the end of August 2023 there were 147 boats, below the 151 that the Mayor intends for March 2024. On the same date there were 83 vans.',
		[
			'2023-08-31/2023-08-31 sentence',
			'2024-03-01/2024-03-31 sentence',
			'2023-08-31/2023-08-31 paragraph',
		],
	],
	[
		'There were 40 keys in August, 12 fewer than June.',
		['2023-08-01/2023-08-31 sentence', '2023-08-01/2023-08-31 sentence'],
	],
	[
		'There were 40 keys in Q2, 12 fewer than Q1.',
		['2023-07-01/2023-09-30 sentence', '2023-07-01/2023-09-30 sentence'],
	],
	['In Q2, 66 keys were found.', ['2023-07-01/2023-09-30 sentence']],
	['Q1: 60 keys were found.', ['2023-04-01/2023-06-30 sentence']],
	[
		'Wardens: currently 4.9%, +0.3pp since March 2022',
		['2023-09-30/2023-09-30 report', '2022-03-01/2023-09-30 report'],
	],
	['Demand was 3% lower than in the same period 22/23.', [undefined]],
] as const)('periods of "%s"', (text, periods) => {
	expect(read(text).map(({period}) => period)).toEqual(periods);
});

test('a lead-in that compares with the previous 12 months is for 12 months itself', () => {
	const [figure] = read(
		'Thefts: down by 14%',
		'The change of each on the previous 12 months was:',
	);
	expect(figure).toMatchObject({period: '2022-10-01/2023-09-30 report'});
});
