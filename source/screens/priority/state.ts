import {listOnce} from '../list-once.js';
import {strandName, strands} from '../../domain/strand.js';
import {nextOf} from '../filtered-list.js';
import {
	beginList,
	changeList,
	type ListAction,
	type ListState,
	moveInList,
} from '../list-state.js';
import {type IndicatorItem, type PriorityData} from './load.js';

const filters = ['all', 'reported', 'exceptions'] as const;
const sorts = ['plan', 'worst', 'name'] as const;

export type PriorityFilter = (typeof filters)[number];
export type PrioritySort = (typeof sorts)[number];

export type PriorityState = {
	readonly list: ListState;
	readonly filter: PriorityFilter;
	readonly sort: PrioritySort;
};

export type PriorityAction =
	ListAction | {readonly type: 'filter'} | {readonly type: 'sort'};

export type PriorityRow =
	| {readonly id?: undefined; readonly heading: string}
	| {readonly id: string; readonly item: IndicatorItem};

export function initialPriority(data: PriorityData): PriorityState {
	const choice = {filter: 'all', sort: 'plan'} as const;
	return {...choice, list: beginList(listRows(choice, data))};
}

export function reducePriority(
	state: PriorityState,
	action: PriorityAction,
	data: PriorityData,
): PriorityState {
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
				filter: nextOf(filters, state.filter),
			};
		}

		case 'sort': {
			return {
				...state,
				list: changeList(state.list),
				sort: nextOf(sorts, state.sort),
			};
		}
	}
}

/** By strand, those that the quarter reports before those it is silent on; or all in the order that was asked for. */
export const listRows = listOnce(
	({filter, sort}: Pick<PriorityState, 'filter' | 'sort'>) => [filter, sort],
	({filter, sort}, data: PriorityData) => makeRows(data, filter, sort),
);

function makeRows(
	{items}: PriorityData,
	filter: PriorityFilter,
	sort: PrioritySort,
): PriorityRow[] {
	const kept = items.filter((item) => isKept(item, filter));
	if (sort !== 'plan') {
		return orders[sort](kept).map((item) => toRow(item));
	}

	return strands.flatMap((strand) => {
		const own = kept.filter((item) => item.strand === strand);
		const silent = own.filter(({isReported}) => !isReported);
		const reported = own.filter(({isReported}) => isReported);
		return own.length === 0
			? []
			: [
					{heading: strandName(strand).toUpperCase()},
					...[...reported, ...silent].map((item) => toRow(item)),
				];
	});
}

function toRow(item: IndicatorItem): PriorityRow {
	return {id: item.id, item};
}

function isKept(
	{isReported, mark}: IndicatorItem,
	filter: PriorityFilter,
): boolean {
	switch (filter) {
		case 'all': {
			return true;
		}

		case 'reported': {
			return isReported;
		}

		case 'exceptions': {
			return mark !== undefined;
		}
	}
}

const orders = {
	worst: (items: readonly IndicatorItem[]) =>
		items.toSorted((a, b) => a.rank - b.rank),
	name(items: readonly IndicatorItem[]) {
		// Made once, and not before it is needed: to compare in the order of a language is slow to begin with.
		const {compare} = new Intl.Collator('en-GB');
		return items.toSorted((a, b) => compare(a.name, b.name));
	},
};
