import {type Binding} from '../binding.js';
import {makeListBindings} from '../list-bindings.js';
import {makeTableBinding} from '../table-binding.js';
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
	{
		keys: ['f'],
		help: 'filter by the next priority',
		footer: 'priority',
		action: () => ({type: 'filter', by: 'priority'}),
	},
	{
		keys: ['w'],
		help: 'filter by the next strand',
		footer: 'strand',
		action: () => ({type: 'filter', by: 'strand'}),
	},
	{
		keys: ['F'],
		help: 'all objectives again',
		footer: 'all',
		when: ({filter}) => filter !== '',
		action: () => ({type: 'show-all'}),
	},
	makeTableBinding(tabulateReport),
	{
		keys: ['z'],
		help: 'list and detail, detail only, or list only',
		action: () => ({intent: 'zoom'}),
	},
];
