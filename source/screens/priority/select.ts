import {describeItems} from '../describe-items.js';
import {type ListWindow, lookAt} from '../list-window.js';
import {type Layout} from '../screen.js';
import {
	type IndicatorEntry,
	type IndicatorItem,
	type PriorityData,
} from './load.js';
import {
	listRows,
	type PriorityFilter,
	type PriorityRow,
	type PriorityState,
} from './state.js';

export type ShownRow =
	| {readonly id?: undefined; readonly heading: string}
	| {readonly id: string; readonly entry: IndicatorEntry};

export type PriorityModel = Omit<ListWindow<PriorityRow>, 'rows'> & {
	readonly data: PriorityData;
	readonly rows: readonly ShownRow[];
	readonly selected?: IndicatorEntry | undefined;
	/** What is in the window, what is left out and how it is sorted, in words. */
	readonly status: string;
	readonly filter: PriorityFilter;
};

export function selectPriority(
	state: PriorityState,
	data: PriorityData,
	layout: Layout,
): PriorityModel {
	const {window, selected} = lookAt(listRows(state, data), state.list, layout, {
		otherRows: 1,
	});
	return {
		...window,
		data,
		rows: window.rows.map((row) =>
			row.id === undefined ? row : {id: row.id, entry: data.describe(row.item)},
		),
		selected:
			selected?.id === undefined ? undefined : data.describe(selected.item),
		status: [describeItems(window, nouns[state.filter]), orders[state.sort]]
			.filter(Boolean)
			.join(', '),
		filter: state.filter,
	};
}

/** The indicators that the filter leaves, in the order of the list. */
export function listItems({all}: Pick<PriorityModel, 'all'>): IndicatorItem[] {
	return all.flatMap((row) => (row.id === undefined ? [] : [row.item]));
}

const nouns = {
	all: ['indicator', 'indicators'],
	reported: ['reported', 'reported'],
	exceptions: ['with an open exception', 'with an open exception'],
} as const;

const orders = {plan: '', worst: 'worst first', name: 'by name'} as const;
