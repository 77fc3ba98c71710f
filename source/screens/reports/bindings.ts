import {type Binding} from '../binding.js';
import {makeFilterBindings} from '../filtered-list.js';
import {makeListBindings} from '../list-bindings.js';
import {type PlaceFilter} from '../place-filter.js';
import {makeTableBinding} from '../table-binding.js';
import {makeZoomBinding} from '../zoom-binding.js';
import {type ReportsModel} from './select.js';
import {type ReportsAction} from './state.js';
import {tabulateReport} from './table.js';

export const reportsBindings: ReadonlyArray<
	Binding<ReportsModel, ReportsAction>
> = [
	...makeListBindings<ReportsModel>(),
	{
		keys: ['enter', 'right', 'l'],
		help: 'read the commentary on the objective, figure by figure',
		footer: 'read',
		when: ({selected}) => selected !== undefined,
		action: ({selected}) =>
			selected && {
				intent: 'open',
				route: {screen: 'commentary', objective: selected.objective},
			},
	},
	{
		keys: ['d'],
		help: 'figures that differ from those of the report before',
		footer: 'differences',
		action: () => ({intent: 'open', route: {screen: 'comparison'}}),
	},
	...makeFilterBindings<PlaceFilter, ReportsModel>(
		[
			{
				key: 'f',
				by: 'priority',
				help: 'filter by the next priority',
				footer: 'priority',
			},
			{
				key: 'w',
				by: 'strand',
				help: 'filter by the next strand',
				footer: 'strand',
			},
		],
		{help: 'all objectives again', when: ({filter}) => filter !== ''},
	),
	makeTableBinding(tabulateReport),
	makeZoomBinding(),
];
