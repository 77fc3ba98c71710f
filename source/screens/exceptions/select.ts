import {describeItems} from '../describe-items.js';
import {locate} from '../list-state.js';
import {type Layout} from '../screen.js';
import {splitLayout} from '../split.js';
import {describeFilter} from './filter.js';
import {type ExceptionEntry, type ExceptionsData} from './load.js';
import {type ExceptionRow, type ExceptionsState, listRows} from './state.js';

export type ExceptionsModel = {
	readonly data: ExceptionsData;
	/** Rows that the list shows, without its first and last line. */
	readonly height: number;
	readonly rows: readonly ExceptionRow[];
	/** All rows of the list, headings too. */
	readonly all: readonly ExceptionRow[];
	/** What is in the window, how it is sorted and what is left out, in words. */
	readonly status: string;
	readonly selected?: ExceptionEntry | undefined;
	/** The filter in words; empty when everything is shown. */
	readonly filter: string;
};

export function selectExceptions(
	state: ExceptionsState,
	data: ExceptionsData,
	layout: Layout,
): ExceptionsModel {
	const rows = listRows(state, data);
	const height = Math.max(
		1,
		(splitLayout(layout).list?.rows ?? layout.rows) - 2,
	);
	const {row, offset} = locate(rows, state.list, height);
	const selected = rows[row];
	const filter = describeFilter(state.filter);
	return {
		data,
		height,
		filter,
		all: rows,
		rows: rows.slice(offset, offset + height),
		selected:
			selected?.id === undefined ? undefined : data.describe(selected.item),
		status: [
			describeItems(rows, {offset, height}, ['exception', 'exceptions']),
			filter && `only ${filter}`,
			state.isGrouped ? 'by kind, worst first' : 'worst first',
		]
			.filter(Boolean)
			.join(' · '),
	};
}
