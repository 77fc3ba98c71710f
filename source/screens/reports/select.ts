import {locate} from '../list-state.js';
import {describePlaces} from '../place-filter.js';
import {type Layout} from '../screen.js';
import {splitLayout} from '../split.js';
import {type ReportsData} from './load.js';
import {type Passage} from './passage.js';
import {listRows, type ReportsRow, type ReportsState} from './state.js';

export type ReportsModel = {
	readonly data: ReportsData;
	/** Rows that the list shows. */
	readonly height: number;
	readonly rows: readonly ReportsRow[];
	readonly offset: number;
	/** All rows of the list, headings too. */
	readonly count: number;
	/** Passages that the filter leaves. */
	readonly kept: readonly Passage[];
	readonly selected?: Passage | undefined;
	/** The filter in words; empty when everything is shown. */
	readonly filter: string;
};

export function selectReports(
	state: ReportsState,
	data: ReportsData,
	layout: Layout,
): ReportsModel {
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
		kept: rows.flatMap((each) => (each.id === undefined ? [] : [each.passage])),
		selected: selected?.id === undefined ? undefined : selected.passage,
		filter: describePlaces(state.filter),
	};
}
