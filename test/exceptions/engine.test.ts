import {expect, test} from 'vitest';
import {buildSeries} from '../../source/domain/series.js';
import {judgeCasebook} from '../../source/exceptions/engine.js';
import {defaultSettings} from '../../source/exceptions/settings.js';
import {figure, period} from '../domain/figures.js';
import {makeIndicator} from '../domain/make-indicator.js';

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
	const {exceptions} = judgeCasebook({
		quarter: '2023-24-q2',
		indicators: new Map([[indicator.id, indicator]]),
		figures,
		history: figures,
		series: buildSeries(figures),
		points: [],
		rebases: [],
		commentary: [],
		settings: defaultSettings,
	});

	expect(exceptions.filter(({kind}) => kind === 'movement')).toMatchObject([
		{figures: ['2023-24-q2/002', '2023-24-q2/001']},
	]);
});
