import {expect, test} from 'vitest';
import {compareReports} from '../../source/domain/compare.js';
import {figure} from './figures.js';

const target = (report: string, reference: string | undefined, value = 1480) =>
	figure({report, role: 'target', unit: 'count', value, reference});

test.each([
	{title: 'only one says against what', after: 'Home Office'},
	{title: 'only the other does', before: 'Home Office'},
	{
		title: 'both do, and not the same',
		before: 'Home Office',
		after: 'ambition',
		isOther: true,
	},
	{
		title: 'the value is another',
		after: 'Home Office',
		value: 1500,
		isOther: true,
	},
])(
	'a target in two reports: $title',
	({before, after, value, isOther = false}) => {
		const compared = compareReports(
			[target('2022-23-q1', before)],
			[target('2023-24-q2', after, value)],
		);
		const {unchanged, changed, gone, appeared} = compared;
		expect(
			[unchanged, changed, gone, appeared].map(({length}) => length),
		).toEqual(isOther ? [0, 0, 1, 1] : [1, 0, 0, 0]);
	},
);
