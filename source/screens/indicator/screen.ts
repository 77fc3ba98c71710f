import {type Binding} from '../binding.js';
import {describeSource} from '../place.js';
import {type Screen} from '../screen.js';
import {
	type IndicatorData,
	type IndicatorRoute,
	loadIndicator,
} from './load.js';
import {type IndicatorModel, selectIndicator} from './select.js';
import {nextSpan} from './spans.js';
import {
	type IndicatorAction,
	type IndicatorState,
	initialIndicator,
	reduceIndicator,
} from './state.js';
import {viewIndicator} from './view.js';

const bindings: ReadonlyArray<Binding<IndicatorModel, IndicatorAction>> = [
	{
		keys: ['up', 'k'],
		help: 'a line up',
		action: ({most}) => ({type: 'scroll', by: -1, most}),
	},
	{
		keys: ['down', 'j'],
		help: 'a line down',
		footer: 'scroll',
		action: ({most}) => ({type: 'scroll', by: 1, most}),
	},
	{
		keys: ['pageup'],
		help: 'a page up',
		action: ({most, height}) => ({type: 'scroll', by: -height + 1, most}),
	},
	{
		keys: ['pagedown', 'space'],
		help: 'a page down',
		action: ({most, height}) => ({type: 'scroll', by: height - 1, most}),
	},
	{
		keys: ['g', 'home'],
		help: 'to the top',
		action: ({most}) => ({type: 'scroll', by: 'first', most}),
	},
	{
		keys: ['G', 'end'],
		help: 'to the end',
		action: ({most}) => ({type: 'scroll', by: 'last', most}),
	},
	{
		keys: ['left', 'h'],
		help: 'select the figure before',
		action: (model) => selectFigure(model, -1),
	},
	{
		keys: ['right', 'l'],
		help: 'select the next figure',
		footer: 'next figure',
		when: ({data}) => data.figures.length > 1,
		action: (model) => selectFigure(model, 1),
	},
	{
		keys: ['c'],
		help: 'copy the selected figure as a sentence with its source',
		footer: 'copy',
		when: ({sentence}) => sentence !== undefined,
		action: ({sentence}) =>
			sentence === undefined ? undefined : {intent: 'copy', text: sentence},
	},
	{
		keys: ['o'],
		help: 'where the selected figure was printed',
		footer: 'source',
		when: ({selected}) => selected !== undefined,
		action: ({selected, data}) =>
			selected && {
				intent: 'show',
				title: data.standing?.indicator.name ?? '',
				paragraphs: describeSource(selected, data.plan),
			},
	},
	{
		keys: ['s'],
		help: 'draw the next series',
		footer: 'series',
		when: ({data}) => data.series.length > 1,
		action: () => ({type: 'series'}),
	},
	{
		keys: ['w'],
		help: 'draw the last months, quarters, financial years, or all of them',
		footer: 'span',
		when: ({chart}) => (chart?.spans.length ?? 0) > 1,
		action: ({chart}) =>
			chart && {type: 'span', to: nextSpan(chart.span, chart.spans)},
	},
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
	view: viewIndicator,
	bindings,
};

function selectFigure(
	{height, firstRow, most}: IndicatorModel,
	by: 1 | -1,
): IndicatorAction {
	return {type: 'figure', by, height, firstRow, most};
}
