import {type ReviewItem} from '../../domain/review.js';
import {type Intent} from '../intent.js';
import {makeListBindings} from '../list-bindings.js';
import {
	beginList,
	type ListAction,
	type ListState,
	moveInList,
} from '../list-state.js';
import {type Screen} from '../screen.js';
import {
	type AssignData,
	type AssignOption,
	type AssignRoute,
	loadAssign,
} from './load.js';
import {sayAssign} from './say.js';
import {type AssignModel, selectAssign} from './select.js';

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
	select: selectAssign,
	say: sayAssign,
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
