import {type Figure} from '../../domain/figure.js';
import {writeFigureSentence} from '../../format/figure-sentence.js';
import {type Binding} from '../binding.js';
import {makeListBindings} from '../list-bindings.js';
import {nameReference} from '../moved.js';
import {nameObjective} from '../plan.js';
import {openSource} from '../source.js';
import {makeTableBinding} from '../table-binding.js';
import {makeZoomBinding} from '../zoom-binding.js';
import {type IndicatorEntry} from './load.js';
import {type PriorityModel} from './select.js';
import {type PriorityAction} from './state.js';
import {tabulatePriority} from './table.js';

export const priorityBindings: ReadonlyArray<
	Binding<PriorityModel, PriorityAction>
> = [
	...makeListBindings<PriorityModel>(),
	{
		keys: ['enter', 'right', 'l'],
		help: 'open the indicator',
		footer: 'open',
		when: ({selected}) => selected !== undefined,
		action: ({selected}) =>
			selected && {
				intent: 'open',
				route: {screen: 'indicator', indicator: selected.id},
			},
	},
	{
		keys: ['c'],
		help: 'copy the latest figure as a sentence with its source',
		footer: 'copy',
		when: ({selected}) => selected !== undefined,
		action: ({selected, data}) =>
			selected && {
				intent: 'copy',
				text: writeFigureSentence({
					figure: mainFigure(selected),
					name: selected.standing.indicator.name,
					objective: nameObjective(data.plan, mainFigure(selected).objective),
					change:
						selected.standing.latest && selected.standing.change
							? nameReference(selected.standing.change)
							: undefined,
				}),
			},
	},
	makeTableBinding(tabulatePriority),
	{
		keys: ['o'],
		help: 'where the latest figure was printed',
		when: ({selected}) => selected !== undefined,
		action: ({selected}) =>
			selected &&
			openSource([mainFigure(selected)], selected.standing.indicator.name),
	},
	{
		keys: ['f'],
		help: 'show all, those reported, or those with an open exception',
		footer: 'filter',
		action: () => ({type: 'filter'}),
	},
	{
		keys: ['s'],
		help: 'sort by strand, worst first, or by name',
		footer: 'sort',
		action: () => ({type: 'sort'}),
	},
	makeZoomBinding(),
];

/** The figure that a list shows of an indicator; one that is published as changes only has the change that is shown. */
function mainFigure({standing, figures}: IndicatorEntry): Figure {
	return (
		standing.latest ??
		figures.find(({id}) => id === standing.change?.id) ??
		figures[0]!
	);
}
