import {type ReviewItem} from '../../domain/review.js';
import {type Intent} from '../intent.js';
import {makeListBindings} from '../list-bindings.js';
import {
	beginList,
	type ListAction,
	type ListState,
	locate,
	moveInList,
} from '../list-state.js';
import {type QueueEntry} from '../review/entry.js';
import {type Screen} from '../screen.js';
import {
	type AssignData,
	type AssignOption,
	type AssignRoute,
	loadAssign,
} from './load.js';

export type AssignModel = {
	readonly route: AssignRoute;
	readonly entry?: QueueEntry | undefined;
	readonly seen?: ReviewItem | undefined;
	readonly height: number;
	readonly options: readonly AssignOption[];
	readonly selected?: AssignOption | undefined;
	readonly offset: number;
	readonly count: number;
};

/** The sentence, blank lines around the box, the box, a rule and what is to be known of the selected one. */
const otherLines = 8;

/** One box over the indicators for a figure that waits. What is typed is part of the route, as in the search. */
export const assignScreen: Screen<
	AssignRoute,
	AssignData,
	ListState,
	ListAction,
	AssignModel
> = {
	isDialog: true,
	load: loadAssign,
	initial: ({options}) => beginList(options),
	reduce: (state, action, {options}) => moveInList(options, state, action),
	select(state, {route, entry, seen, options}, {rows}) {
		const height = Math.max(1, rows - otherLines);
		const {row, offset} = locate(options, state, height);
		return {
			route,
			entry,
			seen,
			height,
			offset,
			options: options.slice(offset, offset + height),
			selected: options[row],
			count: options.length,
		};
	},
	bindings: [
		// Letters are for the box.
		...makeListBindings<AssignModel>().map((binding) => ({
			...binding,
			keys: binding.keys.filter((key) => key.length > 1),
		})),
		{
			keys: ['enter'],
			help: 'assign the figure to the selected indicator',
			footer: 'assign',
			when: ({seen, selected}) => seen !== undefined && selected !== undefined,
			action: ({seen, selected}) => seen && selected && assign(seen, selected),
		},
	],
	entry: {
		edit: ({route}, words) => ({intent: 'replace', route: {...route, words}}),
		text: ({route: {words}}) => words,
	},
};

function assign(
	seen: ReviewItem,
	{indicator, breakdown = 'none', name}: AssignOption,
): Intent {
	return {
		intent: 'review',
		seen,
		choice: {decision: 'accept', corrections: {indicator, breakdown}},
		said: `assigned: ${seen.figure.printed} is ${name}`,
	};
}
