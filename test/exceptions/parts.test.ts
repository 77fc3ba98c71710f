import {expect, test} from 'vitest';
import {type Qualifier} from '../../source/domain/figure.js';
import {figure, period} from '../domain/figures.js';
import {makeIndicator} from '../domain/make-indicator.js';
import {judgeFigures} from './judge-figures.js';

const share = {type: 'proportion', unit: 'percent'} as const;
const again = makeIndicator({
	...share,
	id: 'again',
	name: 'Known callers',
	complement: 'first',
});
const first = makeIndicator({...share, id: 'first', name: 'New callers'});

const explain = (value: number, qualifier?: Qualifier) => {
	const figures = [
		{indicator: 'again', value, qualifier},
		{indicator: 'first', value: 36.3},
	].map((parts) =>
		figure({
			role: 'level',
			unit: 'percent',
			period: period('2023-07-01/2023-09-30', 'quarter'),
			...parts,
		}),
	);
	return judgeFigures(figures, again, first)
		.exceptions.filter(({reason}) => reason === 'parts do not add up')
		.map(({explanation}) => explanation.replace(/^.* and come to /, ''));
};

test.each([
	['two exact shares', 62, undefined, ['98.3%.']],
	['one that is just over', 62, 'just-over', ['about 98.3%.']],
	['one that can be the rest', 62, 'over', []],
	['one that is too much already', 70, 'over', ['about 106.3%.']],
	['one that can be less', 70, 'under', []],
	['rounded shares', 63, undefined, []],
] as const)('%s', (_, value, qualifier, expected) => {
	expect(explain(value, qualifier)).toEqual(expected);
});
