import {writeFigureSentence} from '../../format/figure-sentence.js';
import {clamp, scrollTo} from '../../ui/scroll.js';
import {type Binding} from '../binding.js';
import {figureColumns} from '../figure-columns.js';
import {type Intent} from '../intent.js';
import {settleMove} from '../move.js';
import {makeMoveBindings} from '../move-bindings.js';
import {type MarkedFigure} from '../reports/passage.js';
import {routeToSource} from '../source.js';
import {makeTable} from '../table.js';
import {makeTableBinding} from '../table-binding.js';
import {type CommentaryRoute} from './load.js';
import {type CommentaryModel} from './select.js';
import {type CommentaryAction} from './state.js';

export const commentaryBindings: ReadonlyArray<
	Binding<CommentaryModel, CommentaryAction>
> = [
	...makeMoveBindings<CommentaryModel, CommentaryAction>(
		{
			up: 'a line up',
			down: 'a line down',
			first: 'to the top',
			last: 'to the end',
			footer: 'scroll',
		},
		(by, {offset, most}) => ({
			type: 'scroll',
			to: settleMove(by, offset, most),
		}),
	),
	{
		keys: ['left', 'h'],
		help: 'select the figure before',
		isCounted: true,
		when: ({figures}) => figures.length > 1,
		action: (model, _key, count = 1) => selectFigure(model, -count),
	},
	{
		keys: ['right', 'l'],
		help: 'select the next figure',
		footer: 'next figure',
		isCounted: true,
		when: ({figures}) => figures.length > 1,
		action: (model, _key, count = 1) => selectFigure(model, count),
	},
	{
		keys: ['enter'],
		help: 'open the indicator of the selected figure; review one that waits',
		footer: 'open',
		when: ({selected}) =>
			selected?.waiting !== undefined ||
			selected?.figure.indicator !== undefined,
		action: ({selected, data}) =>
			selected && openFigure(selected, data.route.quarter),
	},
	{
		keys: ['o'],
		help: 'where the next of the figures asked for was printed',
		footer: 'next source',
		when: ({data}) => data.among.length > 1,
		action: ({data}) => openNext(data),
	},
	{
		keys: ['v'],
		help: 'beside another report, and alone again',
		footer: 'side by side',
		when: ({data}) => data.other !== undefined,
		action: (model) =>
			turnTo(model, {isBeside: model.data.route.isBeside !== true}),
	},
	{
		keys: ['b'],
		help: 'beside the next other report',
		footer: 'other report',
		when: ({data}) => data.route.isBeside === true && data.others.length > 1,
		action: (model) => turnTo(model, {against: nextOther(model)}),
	},
	{
		keys: ['n'],
		help: 'the next objective of the report',
		footer: 'next',
		when: (model) => neighbour(model, 1) !== undefined,
		action: (model) => turnPage(model, 1),
	},
	{
		keys: ['p'],
		help: 'the objective before',
		when: (model) => neighbour(model, -1) !== undefined,
		action: (model) => turnPage(model, -1),
	},
	{
		keys: ['c'],
		help: 'copy the selected figure as a sentence with its source',
		footer: 'copy',
		when: ({selected}) => selected !== undefined,
		action: (model) => copyFigure(model),
	},
	makeTableBinding(({data, figures}) =>
		makeTable(figureColumns, {
			items: figures.map(({figure}) => figure),
			describe: (figure) => figure,
			command: `planwatch figures --report ${data.passage?.report ?? ''} --csv`,
		}),
	),
	{
		keys: ['d'],
		help: 'figures that differ from those of the report before or beside it',
		action: ({data: {route, other}}) => ({
			intent: 'open',
			route: {
				screen: 'comparison',
				quarter: route.quarter,
				against: route.isBeside ? other?.report.id : undefined,
			},
		}),
	},
	{
		keys: ['z'],
		help: 'text and reading of the figure, reading only, or text only',
		when: ({data}) => data.route.isBeside !== true,
		action: () => ({intent: 'zoom'}),
	},
];

function selectFigure(
	{figures, place, offset, most, height, shown}: CommentaryModel,
	by: number,
): CommentaryAction | undefined {
	const next = figures[clamp(place + by, 0, figures.length - 1)];
	const row = next && shown?.figureLines.get(next.figure.id);
	return row === undefined
		? undefined
		: {
				type: 'select',
				figure: next!.figure.id,
				offset: scrollTo(offset, {row, height, count: most + height}),
			};
}

/** What was opened in another quarter than the program is at goes on in that quarter. */
function openFigure(
	{figure: {id, indicator}, waiting}: MarkedFigure,
	quarter: CommentaryRoute['quarter'],
): Intent | undefined {
	if (waiting) {
		return {intent: 'open', route: {screen: 'review', quarter, figure: id}};
	}

	return indicator === undefined
		? undefined
		: {intent: 'open', route: {screen: 'indicator', indicator, quarter}};
}

/** The same place in another view. */
function turnTo(
	{data, selected}: CommentaryModel,
	change: Pick<CommentaryRoute, 'isBeside' | 'against'>,
): Intent {
	const figure = selected?.figure.id;
	return {
		intent: 'replace',
		route: {...data.route, paragraph: undefined, figure, ...change},
	};
}

function nextOther({
	data: {other, others},
}: CommentaryModel): string | undefined {
	const place = others.findIndex(({id}) => id === other?.report.id);
	return others[(place + 1) % others.length]?.id;
}

function neighbour({data}: CommentaryModel, by: 1 | -1): string | undefined {
	const place = data.order.indexOf(data.route.objective);
	return place === -1 ? undefined : data.order[place + by];
}

function turnPage(model: CommentaryModel, by: 1 | -1): Intent | undefined {
	const objective = neighbour(model, by);
	const {quarter, isBeside} = model.data.route;
	return objective === undefined
		? undefined
		: {
				intent: 'replace',
				route: {screen: 'commentary', objective, quarter, isBeside},
			};
}

function copyFigure({selected, data}: CommentaryModel): Intent | undefined {
	if (!selected) {
		return undefined;
	}

	const {figure, waiting} = selected;
	const sentence = writeFigureSentence({
		figure,
		name:
			data.names.get(figure.indicator ?? '') ?? 'A figure without an indicator',
		objective: data.name,
	});
	return {
		intent: 'copy',
		text: waiting ? `${sentence} Not reviewed yet.` : sentence,
	};
}

function openNext({among, route}: CommentaryModel['data']): Intent | undefined {
	const place = among.findIndex(({id}) => id === route.figure);
	const next = among[(place + 1) % among.length];
	return (
		next && {
			intent: 'replace',
			route: routeToSource(
				next,
				among.map(({id}) => id),
			),
		}
	);
}
