import {
	beginList,
	changeList,
	type ListAction,
	type ListState,
	moveInList,
} from '../list-state.js';
import {cyclePlace, matchesPlace, type PlaceFilter} from '../place-filter.js';
import {
	type ComparedEntry,
	type ComparedKind,
	comparedKinds,
	type ComparisonData,
} from './load.js';

/** What the list is narrowed to; what is absent does not narrow it. */
export type ComparisonFilter = PlaceFilter & {
	readonly kind?: ComparedKind | undefined;
};

export type ComparisonState = {
	readonly list: ListState;
	readonly filter: ComparisonFilter;
};

export type ComparisonAction =
	| ListAction
	| {readonly type: 'filter'; readonly by: keyof ComparisonFilter}
	| {readonly type: 'show-all'};

export type ComparisonRow =
	| {readonly id?: undefined; readonly heading: ComparedKind}
	| {readonly id: string; readonly entry: ComparedEntry};

export function initialComparison(data: ComparisonData): ComparisonState {
	return {list: beginList(listRows({filter: {}}, data)), filter: {}};
}

export function reduceComparison(
	state: ComparisonState,
	action: ComparisonAction,
	data: ComparisonData,
): ComparisonState {
	switch (action.type) {
		case 'move': {
			return {
				...state,
				list: moveInList(listRows(state, data), state.list, action),
			};
		}

		case 'filter': {
			return {
				...state,
				list: changeList(state.list),
				filter: cycleFilter(state.filter, action.by),
			};
		}

		case 'show-all': {
			return {...state, list: changeList(state.list), filter: {}};
		}
	}
}

/** A kind at a time, the ones that want an explanation first; within it in the order of print. */
export function listRows(
	{filter}: Pick<ComparisonState, 'filter'>,
	{entries}: ComparisonData,
): ComparisonRow[] {
	return comparedKinds.flatMap((kind) => {
		const own = entries.filter(
			(entry) => entry.kind === kind && matches(filter, entry),
		);
		return own.length === 0
			? []
			: [{heading: kind}, ...own.map((entry) => ({id: entry.id, entry}))];
	});
}

function matches(filter: ComparisonFilter, entry: ComparedEntry): boolean {
	return (
		(filter.kind === undefined || filter.kind === entry.kind) &&
		matchesPlace(filter, entry)
	);
}

const kinds = [undefined, ...comparedKinds] as const;

function cycleFilter(
	filter: ComparisonFilter,
	by: keyof ComparisonFilter,
): ComparisonFilter {
	return by === 'kind'
		? {...filter, kind: kinds[(kinds.indexOf(filter.kind) + 1) % kinds.length]}
		: {...filter, ...cyclePlace(filter, by)};
}
