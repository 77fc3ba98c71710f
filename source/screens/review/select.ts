import {type Indicator} from '../../domain/indicator.js';
import {type ListWindow, lookAt} from '../list-window.js';
import {type Layout} from '../screen.js';
import {listCandidates} from './candidates.js';
import {type QueueEntry} from './entry.js';
import {describeFilter, type ReviewFilter} from './filter.js';
import {type ReviewData} from './load.js';
import {listRows, type ReviewState} from './state.js';

/** Columns are as wide as all rows need, those that are scrolled away too. */
export type ReviewModel = ListWindow<QueueEntry> & {
	readonly data: ReviewData;
	readonly selected?: QueueEntry | undefined;
	/** What the selected one could be of, the likeliest first. */
	readonly candidates: readonly Indicator[];
	/** The figure whose decision would be taken back: the selected one, else the last one that was decided about here. */
	readonly undoable?: QueueEntry | undefined;
	readonly status: ReviewFilter['status'];
	/** The rest of the filter in words; empty when nothing else narrows the list. */
	readonly filter: string;
	readonly sort: ReviewState['sort'];
	readonly counts: Readonly<
		Record<'waiting' | 'accepted' | 'rejected', number>
	>;
};

/** One decides on what stands in the detail: it has most of the room, and all of it at 80×24. */
export const reviewShare = {part: 0.6, mostRows: 14};

export function selectReview(
	state: ReviewState,
	data: ReviewData,
	layout: Layout,
): ReviewModel {
	const {window, selected} = lookAt(listRows(state, data), state.list, layout, {
		otherRows: 2,
		split: reviewShare,
	});
	const isDecided = ({item}: QueueEntry) => item.by !== undefined;
	const count = (status: keyof ReviewModel['counts']) =>
		data.entries.filter(({item}) => item.status === status).length;
	return {
		...window,
		data,
		selected,
		candidates: selected
			? listCandidates(selected, data.indicators, {most: 5})
			: [],
		undoable:
			selected && isDecided(selected)
				? selected
				: data.entries.find(
						(entry) => entry.id === state.decided.at(-1) && isDecided(entry),
					),
		status: state.filter.status,
		filter: describeFilter(state.filter),
		sort: state.sort,
		counts: {
			waiting: count('waiting'),
			accepted: count('accepted'),
			rejected: count('rejected'),
		},
	};
}
