import {sayPlace} from '../../format/figure-sentence.js';
import {type TriageStatus} from '../../domain/triage.js';
import {type Binding} from '../binding.js';
import {type Intent} from '../intent.js';
import {makeListBindings} from '../list-bindings.js';
import {nameObjective} from '../plan.js';
import {openSource} from '../source.js';
import {makeTableBinding} from '../table-binding.js';
import {type ExceptionsModel} from './select.js';
import {type ExceptionsAction} from './state.js';
import {tabulateExceptions} from './table.js';

type ExceptionsBinding = Binding<ExceptionsModel, ExceptionsAction>;

export const exceptionsBindings: readonly ExceptionsBinding[] = [
	...makeListBindings<ExceptionsModel>(),
	{
		keys: ['enter', 'right', 'l'],
		help: 'open the indicator',
		footer: 'open',
		when: ({selected}) => selected?.indicator !== undefined,
		action: ({selected}) =>
			selected?.indicator && {
				intent: 'open',
				route: {screen: 'indicator', indicator: selected.indicator.id},
			},
	},
	bindTriage('a', 'acknowledged', 'acknowledge', 'ack'),
	bindTriage('x', 'explained', 'explain, with a note', 'explain'),
	bindTriage('d', 'dismissed', 'dismiss, with a note', 'dismiss'),
	bindTriage('u', 'open', 'reopen', 'reopen'),
	{
		keys: ['f'],
		help: 'filter by the next kind',
		footer: 'kind',
		action: () => ({type: 'filter', by: 'kind'}),
	},
	{
		keys: ['p'],
		help: 'filter by the next priority',
		action: () => ({type: 'filter', by: 'priority'}),
	},
	{
		keys: ['w'],
		help: 'filter by the next strand',
		action: () => ({type: 'filter', by: 'strand'}),
	},
	{
		keys: ['b'],
		help: 'filter by the next bearing',
		action: () => ({type: 'filter', by: 'bearing'}),
	},
	{
		keys: ['t'],
		help: 'filter by the next state of triage',
		action: () => ({type: 'filter', by: 'triage'}),
	},
	{
		keys: ['F'],
		help: 'all exceptions again',
		footer: 'all',
		when: ({filter}) => filter !== '',
		action: () => ({type: 'show-all'}),
	},
	{
		keys: ['s'],
		help: 'worst first, or by kind',
		footer: 'group',
		action: () => ({type: 'group'}),
	},
	{
		keys: ['n'],
		help: 'indicators that could not be assessed',
		when: ({data}) => data.unassessed > 0,
		action: () => ({intent: 'open', route: {screen: 'unassessed'}}),
	},
	{
		keys: ['c'],
		help: 'copy the exception as a sentence with its sources',
		footer: 'copy',
		when: ({selected}) => selected !== undefined,
		action: (model) => copyException(model),
	},
	makeTableBinding(tabulateExceptions),
	{
		keys: ['o'],
		help: 'where its figures were printed, one after the other',
		when: ({selected}) => selected !== undefined && selected.figures.length > 0,
		action: ({selected}) =>
			selected && openSource(selected.figures, selected.name),
	},
	{
		keys: ['z'],
		help: 'list and detail, detail only, or list only',
		action: () => ({intent: 'zoom'}),
	},
];

function bindTriage(
	key: string,
	status: TriageStatus,
	help: string,
	footer: string,
): ExceptionsBinding {
	return {
		keys: [key],
		help,
		footer,
		when: ({selected}) =>
			selected !== undefined && selected.exception.triage.status !== status,
		action: ({selected}) =>
			selected && {intent: 'triage', exception: selected.id, status},
	};
}

function copyException({selected, data}: ExceptionsModel): Intent | undefined {
	if (!selected) {
		return undefined;
	}

	const places = selected.figures.map((figure) =>
		sayPlace(figure, nameObjective(data.plan, figure.objective)),
	);
	const sources = [...new Set(places)].join('; ');
	return {
		intent: 'copy',
		text: `${selected.exception.explanation}${sources ? ` Source: ${sources}.` : ''}`,
	};
}
