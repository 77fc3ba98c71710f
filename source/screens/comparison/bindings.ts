import {writeFigureSentence} from '../../format/figure-sentence.js';
import {type Binding} from '../binding.js';
import {makeFilterBindings} from '../filtered-list.js';
import {type Intent} from '../intent.js';
import {makeListBindings} from '../list-bindings.js';
import {placeKeys} from '../place-filter.js';
import {openSource} from '../source.js';
import {makeTableBinding} from '../table-binding.js';
import {makeZoomBinding} from '../zoom-binding.js';
import {type ComparedSide} from './load.js';
import {type ComparisonModel} from './select.js';
import {type ComparisonAction, type ComparisonFilter} from './state.js';
import {tabulateComparison} from './table.js';

export const comparisonBindings: ReadonlyArray<
	Binding<ComparisonModel, ComparisonAction>
> = [
	...makeListBindings<ComparisonModel>(),
	{
		keys: ['enter', 'right', 'l'],
		help: 'open the indicator',
		footer: 'open',
		when: ({selected}) => selected?.indicator !== undefined,
		action: ({selected, data}) =>
			selected?.indicator === undefined
				? undefined
				: {
						intent: 'open',
						route: {
							screen: 'indicator',
							indicator: selected.indicator,
							// The later of the two has both.
							quarter: data.to?.id,
						},
					},
	},
	{
		keys: ['o'],
		help: 'where it was printed, then where the other was',
		footer: 'source',
		when: ({selected}) => selected !== undefined,
		action: ({selected}) =>
			selected && openSource(selected.figures, selected.name),
	},
	{
		keys: ['b'],
		help: 'against the next other report',
		footer: 'other report',
		when: ({data}) => data.others.length > 1,
		action: (model) => turnToNext(model),
	},
	...makeFilterBindings<ComparisonFilter, ComparisonModel>(
		[
			{
				key: 'f',
				by: 'kind',
				help: 'filter by the next kind of difference',
				footer: 'kind',
			},
			...placeKeys,
		],
		{help: 'all of them again', when: ({filter}) => filter !== ''},
	),
	{
		keys: ['c'],
		help: 'copy both figures as sentences with their sources',
		footer: 'copy',
		when: ({selected}) => selected !== undefined,
		action: (model) => copyBoth(model),
	},
	makeTableBinding(tabulateComparison),
	makeZoomBinding(),
];

function turnToNext({
	data: {route, quarter, from, to, others},
}: ComparisonModel): Intent {
	const place = others.findIndex(
		({id}) => id !== quarter.id && (id === from?.id || id === to?.id),
	);
	const next = others.at(place - 1);
	return {intent: 'replace', route: {...route, against: next?.id}};
}

function copyBoth({selected, data}: ComparisonModel): Intent | undefined {
	if (!selected) {
		return undefined;
	}

	const {name, before, after} = selected;
	const objective = data.objectives.get(selected.objective) ?? '';
	const say = ({figure, value, period, formula, place}: ComparedSide) =>
		figure
			? writeFigureSentence({
					figure,
					name,
					objective: data.objectives.get(figure.objective) ?? objective,
				})
			: `${name} was ${value} (${period}), worked out: ${formula}. Source: ${place}.`;
	return {
		intent: 'copy',
		text: [before, after]
			.filter((side) => side !== undefined)
			.map((side) => say(side))
			.join(' '),
	};
}
