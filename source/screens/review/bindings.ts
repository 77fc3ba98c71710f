import {type ReviewChoice} from '../../domain/review.js';
import {sayPlace} from '../../format/figure-sentence.js';
import {type Binding} from '../binding.js';
import {makeFilterBindings} from '../filtered-list.js';
import {type Intent} from '../intent.js';
import {makeListBindings} from '../list-bindings.js';
import {placeKeys} from '../place-filter.js';
import {nameObjective, type Plan} from '../plan.js';
import {makeTableBinding} from '../table-binding.js';
import {makeZoomBinding} from '../zoom-binding.js';
import {type QueueEntry} from './entry.js';
import {type ReviewFilter} from './filter.js';
import {type ReviewModel} from './select.js';
import {type ReviewAction} from './state.js';
import {tabulateReview} from './table.js';
import {
	describeHistory,
	describeReading,
	describeSure,
	describeWhere,
	markNumber,
} from './words.js';

type ReviewBinding = Binding<ReviewModel, ReviewAction>;

export const reviewBindings: readonly ReviewBinding[] = [
	...makeListBindings<ReviewModel>(),
	{
		keys: ['a'],
		help: 'accept as it was read',
		footer: 'accept',
		when: ({selected}) =>
			selected !== undefined && selected.item.status !== 'accepted',
		action: ({selected}) =>
			selected && decide(selected, {decision: 'accept'}, 'accepted'),
	},
	{
		keys: ['r'],
		help: 'reject: it was misread, or is no figure',
		footer: 'reject',
		when: ({selected}) =>
			selected !== undefined && selected.item.status !== 'rejected',
		action: ({selected}) =>
			selected && decide(selected, {decision: 'reject'}, 'rejected'),
	},
	{
		keys: ['i'],
		help: 'assign to an indicator',
		footer: 'indicator',
		when: ({selected}) => selected !== undefined,
		action: ({selected}) =>
			selected && {
				intent: 'open',
				route: {screen: 'assign', words: '', ...ask(selected)},
			},
	},
	{
		keys: ['m'],
		help: 'make an indicator for it',
		footer: 'make',
		when: ({selected}) => selected !== undefined,
		action: ({selected}) =>
			selected && {
				intent: 'open',
				route: {screen: 'make', ...ask(selected)},
			},
	},
	{
		keys: ['e'],
		help: 'correct what was read',
		footer: 'correct',
		when: ({selected}) => selected !== undefined,
		action: ({selected}) =>
			selected && {
				intent: 'open',
				route: {screen: 'correct', ...ask(selected)},
			},
	},
	{
		keys: ['u'],
		help: 'take the decision about it back, else the last one made here',
		footer: 'undo',
		when: ({undoable}) => undoable !== undefined,
		action: ({undoable}) =>
			undoable && decide(undoable, {decision: 'undo'}, 'waits again'),
	},
	...makeFilterBindings<ReviewFilter, ReviewModel>(
		[
			{
				key: 'f',
				by: 'status',
				help: 'those that wait, were accepted, were rejected, or all',
				footer: 'filter',
			},
			...placeKeys,
			{key: 't', by: 'band', help: 'filter by how sure the reading is'},
		],
		{
			help: 'all that wait again',
			when: ({filter, status}) => filter !== '' || status !== 'waiting',
		},
	),
	{
		keys: ['s'],
		help: 'least sure first, or in the order of the report',
		footer: 'sort',
		action: () => ({type: 'sort'}),
	},
	{
		keys: ['n'],
		help: 'to the next report with figures that wait',
		when: ({data}) => data.next !== undefined,
		action: ({data}) =>
			data.next && {intent: 'report', report: data.next.report},
	},
	{
		keys: ['enter', 'right', 'l'],
		help: 'open the indicator that was read',
		when: ({selected}) => selected?.item.figure.indicator !== undefined,
		action: ({selected}) =>
			selected?.item.figure.indicator === undefined
				? undefined
				: {
						intent: 'open',
						route: {
							screen: 'indicator',
							indicator: selected.item.figure.indicator,
						},
					},
	},
	{
		keys: ['o'],
		help: 'its whole paragraph, and everything that was read',
		when: ({selected}) => selected !== undefined,
		action: showSource,
	},
	{
		keys: ['c'],
		help: 'copy its sentence with its source',
		when: ({selected}) => selected !== undefined,
		action: ({selected, data}) => selected && copySentence(selected, data.plan),
	},
	makeTableBinding(tabulateReview),
	makeZoomBinding(),
];

function ask({id, item: {status, at}}: QueueEntry) {
	return {figure: id, seen: {status, at}};
}

function decide(
	{item}: QueueEntry,
	choice: ReviewChoice,
	said: string,
): Intent {
	return {
		intent: 'review',
		seen: item,
		choice,
		said: `${said}: “${item.figure.printed}”${choice.decision === 'undo' ? '' : ' · u takes it back'}`,
	};
}

function showSource({
	selected: entry,
	candidates,
	data: {plan},
}: ReviewModel): Intent | undefined {
	if (!entry) {
		return undefined;
	}

	const {item, paragraph} = entry;
	const {start, end} = item.span;
	return {
		intent: 'show',
		title: markNumber(entry),
		paragraphs: [
			...describeHistory(entry),
			...describeReading(entry).map(([label, text]) => `${label}: ${text}`),
			`Sure: ${describeSure(entry)}`,
			`Where: ${describeWhere(entry, plan)}`,
			`Could be: ${candidates.map(({name}) => name).join('; ') || 'nothing that is known'}`,
			'',
			`The paragraph: ${paragraph.slice(0, start)}«${paragraph.slice(start, end)}»${paragraph.slice(end)}`,
		],
	};
}

function copySentence({item}: QueueEntry, plan: Plan): Intent {
	const {figure, sentence} = item;
	return {
		intent: 'copy',
		text: `“${sentence}” Source: ${sayPlace(figure, nameObjective(plan, figure.objective))}.`,
	};
}
