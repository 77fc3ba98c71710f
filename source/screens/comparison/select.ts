import {locate} from '../list-state.js';
import {describePlaces} from '../place-filter.js';
import {type Layout} from '../screen.js';
import {splitLayout} from '../split.js';
import {type ComparedEntry, type ComparisonData} from './load.js';
import {type ComparisonRow, type ComparisonState, listRows} from './state.js';

export type ComparisonModel = {
	readonly data: ComparisonData;
	/** Rows that the list shows. */
	readonly height: number;
	readonly rows: readonly ComparisonRow[];
	readonly offset: number;
	/** All rows of the list, headings too. */
	readonly count: number;
	readonly kept: readonly ComparedEntry[];
	readonly selected?: ComparedEntry | undefined;
	/** The filter in words; empty when everything is shown. */
	readonly filter: string;
};

export function selectComparison(
	state: ComparisonState,
	data: ComparisonData,
	layout: Layout,
): ComparisonModel {
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
		kept: rows.flatMap((each) => (each.id === undefined ? [] : [each.entry])),
		selected: selected?.id === undefined ? undefined : selected.entry,
		filter: [state.filter.kind, describePlaces(state.filter)]
			.filter(Boolean)
			.join(', '),
	};
}
