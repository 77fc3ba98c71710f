import {describeItems} from '../describe-items.js';
import {locate} from '../list-state.js';
import {type Layout} from '../screen.js';
import {splitLayout} from '../split.js';
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

export type PriorityModel = {
	readonly data: PriorityData;
	/** Rows that the list shows, without the titles of its columns. */
	readonly height: number;
	/** The rows in the window. */
	readonly rows: readonly ShownRow[];
	/** All rows of the list, headings too. */
	readonly all: readonly PriorityRow[];
	readonly offset: number;
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
	const rows = listRows(state, data);
	const height = Math.max(
		1,
		(splitLayout(layout).list?.rows ?? layout.rows) - 1,
	);
	const {row, offset} = locate(rows, state.list, height);
	const selected = rows[row];
	return {
		data,
		height,
		rows: rows
			.slice(offset, offset + height)
			.map((shown) =>
				shown.id === undefined
					? shown
					: {id: shown.id, entry: data.describe(shown.item)},
			),
		all: rows,
		offset,
		selected:
			selected?.id === undefined ? undefined : data.describe(selected.item),
		status: [
			describeItems(rows, {offset, height}, nouns[state.filter]),
			orders[state.sort],
		]
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
	exceptions: ['open exception', 'open exceptions'],
} as const;

const orders = {plan: '', worst: 'worst first', name: 'by name'} as const;
