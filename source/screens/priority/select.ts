import {locate} from '../list-state.js';
import {type Layout} from '../screen.js';
import {splitLayout} from '../split.js';
import {type IndicatorEntry, type PriorityData} from './load.js';
import {listRows, type PriorityRow, type PriorityState} from './state.js';

export type PriorityModel = {
	readonly data: PriorityData;
	/** Rows that the list shows, without the titles of its columns. */
	readonly height: number;
	/** The rows in the window. */
	readonly rows: readonly PriorityRow[];
	/** All rows of the list, headings too. */
	readonly count: number;
	/** Indicators among them. */
	readonly items: number;
	readonly selected?: IndicatorEntry | undefined;
	/** What is left out or sorted otherwise, in words. */
	readonly status: string;
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
		rows: rows.slice(offset, offset + height),
		count: rows.length,
		items: rows.filter(({id}) => id !== undefined).length,
		selected: selected?.id === undefined ? undefined : selected.entry,
		status: describeStatus(state),
	};
}

function describeStatus({filter, sort}: PriorityState): string {
	const kept = {
		all: '',
		reported: 'reported only',
		exceptions: 'open exceptions only',
	}[filter];
	const sorted = {plan: '', worst: 'worst first', name: 'by name'}[sort];
	return [kept, sorted].filter(Boolean).join(', ');
}
