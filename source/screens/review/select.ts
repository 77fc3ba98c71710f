import {type Indicator} from '../../domain/indicator.js';
import {locate} from '../list-state.js';
import {type Layout} from '../screen.js';
import {splitLayout} from '../split.js';
import {listCandidates} from './candidates.js';
import {type QueueEntry} from './entry.js';
import {describeFilter, type ReviewFilter} from './filter.js';
import {type ReviewData} from './load.js';
import {listRows, type ReviewState} from './state.js';

export type ReviewModel = {
	readonly data: ReviewData;
	/** Rows that the list shows, without its first and last line. */
	readonly height: number;
	readonly offset: number;
	/** Figures that the filter leaves, those that are scrolled away too: columns are as wide as all of them need. */
	readonly rows: readonly QueueEntry[];
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
	const rows = listRows(state, data);
	const height = Math.max(
		1,
		(splitLayout(layout, reviewShare).list?.rows ?? layout.rows) - 2,
	);
	const {row, offset} = locate(rows, state.list, height);
	const selected = rows[row];
	const isDecided = ({item}: QueueEntry) => item.by !== undefined;
	const count = (status: keyof ReviewModel['counts']) =>
		data.entries.filter(({item}) => item.status === status).length;
	return {
		data,
		height,
		offset,
		rows,
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
