import {type Binding} from './binding.js';
import {type ListRow} from './list-index.js';
import {
	changeList,
	type ListAction,
	type ListState,
	moveInList,
} from './list-state.js';

/** The choices for each part of a filter, in the order in which a key goes through them; `undefined` does not narrow. */
export type Choices<Filter> = {
	readonly [Name in keyof Filter]-?: ReadonlyArray<Filter[Name]>;
};

/** What is remembered of a list that can be narrowed. */
export type FilteredState<Filter> = {
	readonly list: ListState;
	readonly filter: Filter;
};

export type FilteredAction<Filter> =
	| ListAction
	| {readonly type: 'filter'; readonly by: keyof Filter}
	| {readonly type: 'show-all'};

export function reduceFiltered<
	Filter extends object,
	State extends FilteredState<Filter>,
>(
	state: State,
	action: FilteredAction<Filter>,
	{
		rows,
		choices,
		all,
	}: {
		readonly rows: readonly ListRow[];
		readonly choices: Choices<Filter>;
		/** The filter to begin with. */
		readonly all: Filter;
	},
): State {
	switch (action.type) {
		case 'move': {
			return {...state, list: moveInList(rows, state.list, action)};
		}

		case 'filter': {
			const {by} = action;
			const filter = {
				...state.filter,
				[by]: nextOf(choices[by], state.filter[by]),
			};
			return {...state, filter, list: changeList(state.list)};
		}

		case 'show-all': {
			return {...state, filter: all, list: changeList(state.list)};
		}
	}
}

/** The choice after this one, and after the last the first. */
export function nextOf<T>(choices: readonly T[], choice: T): T {
	return choices[(choices.indexOf(choice) + 1) % choices.length]!;
}

/** A key that goes on to the next choice for one part of a filter. */
export type FilterKey<Filter> = {
	readonly key: string;
	readonly by: keyof Filter;
	readonly help: string;
	readonly footer?: string;
};

/** The keys that narrow a list, and the one that takes all of it back. */
export function makeFilterBindings<Filter, Model>(
	keys: ReadonlyArray<FilterKey<Filter>>,
	all: {readonly help: string; when(model: Model): boolean},
): Array<Binding<Model, FilteredAction<Filter>>> {
	return [
		...keys.map(
			({key, by, ...said}): Binding<Model, FilteredAction<Filter>> => ({
				...said,
				keys: [key],
				action: () => ({type: 'filter', by}),
			}),
		),
		{
			...all,
			keys: ['F'],
			footer: 'all',
			action: () => ({type: 'show-all'}),
		},
	];
}
