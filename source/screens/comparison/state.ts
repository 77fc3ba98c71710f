import {
	type Choices,
	type FilteredAction,
	type FilteredState,
	reduceFiltered,
} from '../filtered-list.js';
import {listOnce} from '../list-once.js';
import {beginList} from '../list-state.js';
import {matchesPlace, placeChoices, type PlaceFilter} from '../place-filter.js';
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

const comparisonChoices: Choices<ComparisonFilter> = {
	...placeChoices,
	kind: [undefined, ...comparedKinds],
};

export type ComparisonState = FilteredState<ComparisonFilter>;

export type ComparisonAction = FilteredAction<ComparisonFilter>;

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
	return reduceFiltered(state, action, {
		rows: listRows(state, data),
		choices: comparisonChoices,
		all: {},
	});
}

/** A kind at a time, the ones that want an explanation first; within it in the order of print. */
export const listRows = listOnce(
	({filter}: Pick<ComparisonState, 'filter'>) => filter,
	({filter}, {entries}: ComparisonData) =>
		comparedKinds.flatMap((kind): ComparisonRow[] => {
			const own = entries.filter(
				(entry) => entry.kind === kind && matches(filter, entry),
			);
			return own.length === 0
				? []
				: [{heading: kind}, ...own.map((entry) => ({id: entry.id, entry}))];
		}),
);

function matches(filter: ComparisonFilter, entry: ComparedEntry): boolean {
	return (
		(filter.kind === undefined || filter.kind === entry.kind) &&
		matchesPlace(filter, entry)
	);
}
