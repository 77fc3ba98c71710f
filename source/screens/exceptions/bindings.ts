import {sayPlace} from '../../format/figure-sentence.js';
import {type TriageStatus} from '../../domain/triage.js';
import {type Binding} from '../binding.js';
import {makeFilterBindings} from '../filtered-list.js';
import {type Intent} from '../intent.js';
import {makeListBindings} from '../list-bindings.js';
import {placeKeys} from '../place-filter.js';
import {nameObjective} from '../plan.js';
import {openSource} from '../source.js';
import {makeTableBinding} from '../table-binding.js';
import {makeZoomBinding} from '../zoom-binding.js';
import {type ExceptionEntry} from './load.js';
import {type ExceptionFilter} from './filter.js';
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
	...makeFilterBindings<ExceptionFilter, ExceptionsModel>(
		[
			{
				key: 'f',
				by: 'kind',
				help: 'filter by the next kind',
				footer: 'kind',
			},
			...placeKeys,
			{key: 'b', by: 'bearing', help: 'filter by the next bearing'},
			{key: 't', by: 'triage', help: 'filter by the next state of triage'},
		],
		{help: 'all exceptions again', when: ({filter}) => filter !== ''},
	),
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
	makeZoomBinding(),
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
		text: [
			selected.exception.explanation,
			sources && `Source: ${sources}.`,
			...describeDecision(selected.exception.triage),
		]
			.filter(Boolean)
			.join(' '),
	};
}

/** `Explained by ben, 2023-11-02: recording changed.` Nothing where nobody has decided. */
function describeDecision(
	triage: ExceptionEntry['exception']['triage'],
): string[] {
	if (triage.status === 'open' || !('by' in triage)) {
		return [];
	}

	const {status, by, at, note} = triage;
	const said = `${status.charAt(0).toUpperCase()}${status.slice(1)} by ${by}, ${at.slice(0, 10)}`;
	return [note ? `${said}: ${note.replace(/\.$/, '')}.` : `${said}.`];
}
