import {type ReviewItem} from '../../domain/review.js';
import {type ListState, locate} from '../list-state.js';
import {type ListWindow} from '../list-window.js';
import {type QueueEntry} from '../review/entry.js';
import {type Layout} from '../screen.js';
import {type AssignData, type AssignOption, type AssignRoute} from './load.js';

export type AssignModel = ListWindow<AssignOption> & {
	readonly route: AssignRoute;
	readonly entry?: QueueEntry | undefined;
	readonly seen?: ReviewItem | undefined;
	readonly selected?: AssignOption | undefined;
};

/** The sentence, blank lines around the box, the box, a rule and what is to be known of the selected one. */
const otherLines = 8;

export function selectAssign(
	state: ListState,
	{route, entry, seen, options}: AssignData,
	{rows}: Layout,
): AssignModel {
	const height = Math.max(1, rows - otherLines);
	const {row, offset} = locate(options, state, height);
	return {
		route,
		entry,
		seen,
		height,
		offset,
		all: options,
		rows: options.slice(offset, offset + height),
		selected: options[row],
	};
}
