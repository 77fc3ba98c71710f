import {expect, test} from 'vitest';
import {type Figure} from '../../source/domain/figure.js';
import {figure, period} from '../domain/figures.js';
import {makeIndicator} from '../domain/make-indicator.js';
import {judgeFigures} from './judge-figures.js';

const indicator = makeIndicator({priority: 1});

test('a movement that a report prints twice is one exception, the worst reading of it with both figures', () => {
	const changes = [
		['2023-24-q2/001', 25],
		['2023-24-q2/002', 40],
	] as const;
	const figures = changes.map(([id, value]) =>
		figure({
			id,
			role: 'change',
			value,
			unit: 'percent',
			direction: 'up',
			reading: 'relative',
			reference: 'previous 12 months',
			period: period('2022-10-01/2023-09-30'),
		}),
	);
	const {exceptions} = judgeFigures(figures, indicator);

	expect(exceptions.filter(({kind}) => kind === 'movement')).toMatchObject([
		{figures: ['2023-24-q2/002', '2023-24-q2/001']},
	]);
});

const year = (end: number) =>
	period(`${end - 1}-04-01/${end}-03-31`, 'financial-year');

const judgeCounts = (figures: readonly Figure[]) =>
	judgeFigures(figures, indicator);

test('a sentence of two figures names the periods of both', () => {
	const {exceptions} = judgeCounts([
		figure({role: 'level', value: 3000, unit: 'count', period: year(2023)}),
		figure({role: 'baseline', value: 6000, unit: 'count', period: year(2022)}),
	]);
	expect(exceptions[0]?.explanation).toMatch(
		/^Burglaries, 2021\/22 and 2022\/23: Different\. 6,000 → 3,000 \(−50\.0%\)/,
	);
});

test('two values of one period are named by what was printed, and not by rows', () => {
	const {verdicts} = judgeCounts([
		figure({role: 'level', value: 29, unit: 'count', period: year(2023)}),
		figure({role: 'level', value: 31, unit: 'count', period: year(2023)}),
	]);
	expect(verdicts[0]?.verdict).toMatchObject({
		reason: 'bad-data',
		explanation:
			'Cannot be assessed: the reports give 29 and 31 for one period, 2022/23.',
		needed: 'to know which of them is right',
	});
});
