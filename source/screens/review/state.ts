import {type ReviewDecision} from '../../domain/review.js';
import {
	type FilteredAction,
	type FilteredState,
	reduceFiltered,
} from '../filtered-list.js';
import {listOnce} from '../list-once.js';
import {beginList, changeList, type ListState} from '../list-state.js';
import {type QueueEntry} from './entry.js';
import {
	matchesFilter,
	reviewChoices,
	type ReviewFilter,
	waitingOnly,
} from './filter.js';
import {type ReviewData} from './load.js';

export type ReviewState = FilteredState<ReviewFilter> & {
	/** Least sure first, or in the order of the report. */
	readonly sort: 'sure' | 'report';
	/** Ids of the figures that were decided about here, the last one last. */
	readonly decided: readonly string[];
};

/** A decision was written to the log. */
export type Decided = {
	readonly type: 'decided';
	readonly id: string;
	readonly decision: ReviewDecision;
};

export type ReviewAction =
	FilteredAction<ReviewFilter> | Decided | {readonly type: 'sort'};

export function initialReview({
	entries,
	route,
}: Pick<ReviewData, 'entries' | 'route'>): ReviewState {
	const begin = {filter: waitingOnly, sort: 'sure', decided: []} as const;
	const rows = listRows(begin, {entries});
	const list = beginList(rows);
	return {
		...begin,
		list: route.figure === undefined ? list : select(list, rows, route.figure),
	};
}

/** @param data as they are after a decision, where it is told of one. */
export function reduceReview(
	state: ReviewState,
	action: ReviewAction,
	data: ReviewData,
): ReviewState {
	if (action.type === 'decided') {
		return follow(state, action, data);
	}

	return action.type === 'sort'
		? {
				...state,
				list: changeList(state.list),
				sort: state.sort === 'sure' ? 'report' : 'sure',
			}
		: reduceFiltered<ReviewFilter, ReviewState>(state, action, {
				rows: listRows(state, data),
				choices: reviewChoices,
				all: waitingOnly,
			});
}

/** After a decision the next figure that waits is selected; after one that was taken back its own. */
function follow(
	state: ReviewState,
	{id, decision}: Decided,
	data: ReviewData,
): ReviewState {
	const others = state.decided.filter((each) => each !== id);
	const isUndone = decision === 'undo';
	const selected = isUndone ? id : findNext(state, data, id)?.id;
	return {
		...state,
		decided: isUndone ? others : [...others, id],
		list: select(state.list, listRows(state, data), selected),
	};
}

export const listRows = listOnce(
	({filter, sort}: Pick<ReviewState, 'filter' | 'sort'>) => [filter, sort],
	({filter, sort}, {entries}: Pick<ReviewData, 'entries'>) => {
		const kept = entries.filter((entry) => matchesFilter(filter, entry));
		return sort === 'report'
			? kept
			: kept.toSorted((a, b) => a.item.confidence - b.item.confidence);
	},
);

function select(
	list: ListState,
	rows: readonly QueueEntry[],
	selected: string | undefined,
): ListState {
	const place = rows.findIndex(({id}) => id === selected);
	return {...list, selected, place: place === -1 ? list.place : place};
}

/** The next one that waits, from the top again after the last; where none does, the one beside it. */
function findNext(
	state: ReviewState,
	data: ReviewData,
	id: string,
): QueueEntry | undefined {
	const all = listRows(
		{...state, filter: {...state.filter, status: undefined}},
		data,
	);
	const place = all.findIndex((entry) => entry.id === id);
	const [before, after] = [
		all.slice(0, Math.max(0, place)),
		all.slice(place + 1),
	];
	const isKept = (entry: QueueEntry) => matchesFilter(state.filter, entry);
	return (
		[...after, ...before].find(
			(entry) => entry.item.status === 'waiting' && isKept(entry),
		) ??
		all.slice(Math.max(0, place)).find((entry) => isKept(entry)) ??
		before.findLast((entry) => isKept(entry))
	);
}
