import {type Binding} from '../binding.js';
import {makeMoveBindings} from '../move-bindings.js';
import {type Screen} from '../screen.js';
import {openSource} from '../source.js';
import {makeTableBinding} from '../table-binding.js';
import {makeZoomBinding} from '../zoom-binding.js';
import {
	type IndicatorData,
	type IndicatorRoute,
	loadIndicator,
} from './load.js';
import {sayIndicator} from './say.js';
import {type IndicatorModel, selectIndicator} from './select.js';
import {nextSpan} from './spans.js';
import {
	type IndicatorAction,
	type IndicatorState,
	initialIndicator,
	reduceIndicator,
} from './state.js';
import {tabulateFigures} from './table.js';

const bindings: ReadonlyArray<Binding<IndicatorModel, IndicatorAction>> = [
	...makeMoveBindings<IndicatorModel, IndicatorAction>(
		{
			up: 'a line up',
			down: 'a line down',
			first: 'to the top',
			last: 'to the end',
			footer: 'scroll',
		},
		(by, {most}) => ({type: 'scroll', by, most}),
	),
	{
		keys: ['left', 'h'],
		help: 'select the figure before',
		isCounted: true,
		action: (model, _key, count = 1) => selectFigure(model, -count),
	},
	{
		keys: ['right', 'l'],
		help: 'select the next figure',
		footer: 'next figure',
		isCounted: true,
		when: ({data}) => data.figures.length > 1,
		action: (model, _key, count = 1) => selectFigure(model, count),
	},
	{
		keys: ['c'],
		help: 'copy the selected figure as a sentence with its source',
		footer: 'copy',
		when: ({sentence}) => sentence !== undefined,
		action: ({sentence}) =>
			sentence === undefined ? undefined : {intent: 'copy', text: sentence},
	},
	makeTableBinding(tabulateFigures),
	{
		keys: ['o'],
		help: 'where the selected figure was printed',
		footer: 'source',
		when: ({selected}) => selected !== undefined,
		action: ({selected, data}) =>
			selected && openSource([selected], data.standing?.indicator.name ?? ''),
	},
	{
		keys: ['s'],
		help: 'draw the next series',
		footer: 'series',
		isUnspoken: true,
		when: ({data}) => data.series.length > 1,
		action: () => ({type: 'series'}),
	},
	{
		keys: ['w'],
		help: 'draw the last months, quarters, financial years, or all of them',
		footer: 'span',
		isUnspoken: true,
		when: ({chart}) => (chart?.spans.length ?? 0) > 1,
		action: ({chart}) =>
			chart && {type: 'span', to: nextSpan(chart.span, chart.spans)},
	},
	makeZoomBinding('everything, the chart only, or the figures only'),
];

/** One indicator in full: its trend, every figure with its place, its exceptions, and what the reports say around it. */
export const indicatorScreen: Screen<
	IndicatorRoute,
	IndicatorData,
	IndicatorState,
	IndicatorAction,
	IndicatorModel
> = {
	load: loadIndicator,
	initial: initialIndicator,
	reduce: reduceIndicator,
	select: selectIndicator,
	say: sayIndicator,
	bindings,
};

function selectFigure(
	{height, firstRow, most}: IndicatorModel,
	by: number,
): IndicatorAction {
	return {type: 'figure', by, height, firstRow, most};
}
