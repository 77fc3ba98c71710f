import {expect, test} from 'vitest';
import {type Figure} from '../../source/domain/figure.js';
import {findQuotes} from '../../source/importer/find-quotes.js';

const place = {
	report: '2023-24-q2',
	priority: 1,
	strand: 'police',
	objective: 'burglary',
} as const;

test.each([
	['a minus sign', 'It fell by −35% in the year.', '-35%', '−35%'],
	['the dash that Word makes', 'It fell by –35% in it.', '-35%', '–35%'],
	['a hyphen for a minus sign', 'It fell by -35% in it.', '−35%', '-35%'],
])(
	'%s stands for the other dashes, and stays as it is in the document',
	(_, text, printed, found) => {
		const figure: Figure = {
			...place,
			id: '2023-24-q2/001',
			paragraph: 1,
			printed,
			role: 'change',
			value: 35,
			unit: 'percent',
			direction: 'down',
			period: {kind: 'not-stated'},
		};
		const {quotes, missing} = findQuotes(
			[figure],
			[{...place, paragraph: 1, ordinal: 0, text}],
		);
		expect(missing).toEqual([]);
		expect(text.slice(quotes[0]!.start, quotes[0]!.end)).toBe(found);
	},
);
