import {expect, test} from 'vitest';
import {type StatedPeriod} from '../../source/domain/period.js';
import {figure, period} from '../domain/figures.js';
import {makeIndicator} from '../domain/make-indicator.js';
import {judgeFigures} from './judge-figures.js';

const indicator = makeIndicator({
	name: 'Positive outcome rate',
	priority: 1,
	type: 'proportion',
	unit: 'percent',
	direction: 'increase',
	decimals: 1,
});

const explain = (of: StatedPeriod) => {
	const figures = [
		figure({role: 'level', value: 11.9, unit: 'percent', period: of}),
		figure({
			role: 'target',
			value: 13.5,
			unit: 'percent',
			period: period('2023-04-01/2024-03-31', 'financial-year'),
		}),
	];
	return judgeFigures(figures, indicator)
		.exceptions.filter(({kind}) => kind === 'target')
		.map(({reason, explanation}) => [reason, explanation]);
};

test('a target whose year is not over is not called missed: the sentence says when it is due', () => {
	expect(explain(period('2022-10-01/2023-09-30'))).toEqual([
		[
			'below 13.5%, not due',
			'Positive outcome rate, 12 months to Sep 2023: 11.9%, 1.6 points below the target of 13.5% for 2023/24, which is due at 31 Mar 2024.',
		],
	]);
});

test('one that is over is missed, and one that has not begun is neither', () => {
	expect(explain(period('2023-04-01/2024-03-31', 'financial-year'))).toEqual([
		[
			'below target 13.5%',
			'Positive outcome rate, 2023/24: 11.9%, 1.6 points below the target of 13.5% that the report states.',
		],
	]);
	expect(explain(period('2023-03-31/2023-03-31', 'as-at'))).toEqual([]);
});
