import {expect, test} from 'vitest';
import {readParagraphFigures} from '../../source/importer/reading/read-figures.js';
import {read} from './read-words.js';

/** Where a sentence names several times, or a sentence before named the one that counts. */
test.each([
	[
		'At the end of August 2023 it took 9 days, which is 2 days longer than it was a year before.',
		['2023-08-31/2023-08-31 sentence', '2023-08-31/2023-08-31 sentence'],
	],
	[
		'It fell short of the 60 wardens whom the County Council expected of us by 31st August 2023.',
		['2023-08-31/2023-08-31 sentence'],
	],
	[
		'The share was 24.9% at the end of August 2023, below both the 26.8% seen at the end of August 2022 and the MSG average of 27.3%.',
		[
			'2023-08-31/2023-08-31 sentence',
			'2022-08-31/2022-08-31 sentence',
			'2023-08-31/2023-08-31 sentence',
		],
	],
	[
		'As of the 1st October 2023, savings stood at £41,905.',
		['2023-10-01/2023-10-01 sentence'],
	],
	[
		'In the financial year to the end of August 2023, crews made 312 visits.',
		['2023-04-01/2023-08-31 sentence'],
	],
	[
		'Crews held 96 sessions in August 2023. Of those who came, 84% said that it had helped.',
		['2023-08-01/2023-08-31 sentence', undefined],
	],
	[
		'Since it began in May 2020, the team has met 5,400 people. By the end of August 2023, they had held 142 sessions.',
		['2020-05-01/2023-09-30 report', '2020-05-01/2023-08-31 sentence'],
	],
	[
		'At the end of September 2023, the team had spoken to 5,400 people and held 142 sessions since the service was set up in May 2020.',
		['2020-05-01/2023-09-30 sentence', '2020-05-01/2023-09-30 report'],
	],
	[
		'At the end of August 2023 the share was 40%. This is a rise of 5% in comparison to the end of March 2023.',
		['2023-08-31/2023-08-31 sentence', '2023-08-31/2023-08-31 paragraph'],
	],
	[
		'It has grown, since at the end of August 2023 there were 14 boats.',
		['2023-08-31/2023-08-31 sentence'],
	],
	[
		'The crew, which had until this year kept to rivers, gave 2 talks.',
		[undefined],
	],
	[
		'We were asked for 40 wardens at the end of June 2023, and the headcount on that date was 44.',
		['2023-06-30/2023-06-30 sentence', '2023-06-30/2023-06-30 sentence'],
	],
	[
		'The wait at the end of June 2023 was 9 days. The older form took 3 days longer than in the previous 12 months.',
		['2023-06-30/2023-06-30 sentence', '2022-07-01/2023-06-30 paragraph'],
	],
	[
		'Losses fell by 30% in the 12 months to September 2022. Over the last 12 months there were 8 thefts.',
		['2021-10-01/2022-09-30 sentence', '2022-10-01/2023-09-30 report'],
	],
	[
		'At the end of August 2023 the service, which had been 9th nationally at the end of August 2022, was 5th nationally.',
		['2022-08-31/2022-08-31 sentence', '2023-08-31/2023-08-31 sentence'],
	],
	[
		'Over the 12 months to August 2023 it took 9 days, which is 2 days quicker than over the 12 months to August 2022.',
		['2022-09-01/2023-08-31 sentence', '2022-09-01/2023-08-31 sentence'],
	],
	[
		'The rate over the last 12 months was 11%. This is 0.5% lower than in the previous 12 months, and it will not reach the 13% that it set out to achieve in 2023/24.',
		[
			'2022-10-01/2023-09-30 report',
			'2022-10-01/2023-09-30 report',
			'2023-04-01/2024-03-31 sentence',
		],
	],
	[
		'Boats currently make up 38.9% of the fleet, compared to a baseline of 38.2% in March 2023 and a national figure of 35.8%.',
		[
			'2023-09-30/2023-09-30 report',
			'2023-03-01/2023-03-31 sentence',
			'2023-09-30/2023-09-30 report',
		],
	],
	[
		'From April 2021 onwards 44 crews took part.',
		['2021-04-01/2023-09-30 report'],
	],
	[
		'Since the new harbour watch came into being in May 2022 they have met 900 people.',
		['2022-05-01/2023-09-30 report'],
	],
	[
		'There were 68 on the last day of August 2023.',
		['2023-08-31/2023-08-31 sentence'],
	],
	[
		'Over the five months from April there were 6 fires.',
		['2023-04-01/2023-08-31 sentence'],
	],
	['The next course will follow in Q4 and 6 have applied.', [undefined]],
	[
		'It was 4.2% in March 2023 and is currently 4.9%.',
		['2023-03-01/2023-03-31 sentence', '2023-09-30/2023-09-30 report'],
	],
	[
		'It remains above the 60 wardens whom the County Council expects us to keep in place at the end of March 2024.',
		['2024-03-31/2024-03-31 sentence'],
	],
] as const)('period of "%s"', (text, periods) => {
	expect(read(text).map(({period}) => period)).toEqual(periods);
});

test('the year that a report closes can stand with its number', () => {
	const [figure] = readParagraphFigures(
		{
			number: 1,
			line: 1,
			text: 'Over the full year 2024/25 the rate was 15.3%.',
		},
		{quarter: {start: '2025-01-01', end: '2025-03-31'}},
	).figures;
	expect(figure!.period!.stretch).toEqual({
		range: {start: '2024-04-01', end: '2025-03-31'},
		kind: 'financial-year',
	});
});
