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
	readonly offset: number;
	/** All rows of the list, headings too. */
	readonly count: number;
	/** Exceptions that the filter leaves. */
	readonly kept: number;
	readonly selected?: ExceptionEntry | undefined;
	/** The filter in words; empty when everything is shown. */
	readonly filter: string;
	readonly isGrouped: boolean;
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
	return {
		data,
		height,
		rows: rows.slice(offset, offset + height),
		offset,
		count: rows.length,
		kept: rows.filter(({id}) => id !== undefined).length,
		selected: selected?.id === undefined ? undefined : selected.entry,
		filter: describeFilter(state.filter),
		isGrouped: state.isGrouped,
	};
}
