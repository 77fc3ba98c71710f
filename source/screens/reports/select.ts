import {type ListWindow, lookAt} from '../list-window.js';
import {describePlaces} from '../place-filter.js';
import {type Layout} from '../screen.js';
import {type ReportsData} from './load.js';
import {type Passage} from './passage.js';
import {listRows, type ReportsRow, type ReportsState} from './state.js';

export type ReportsModel = ListWindow<ReportsRow> & {
	readonly data: ReportsData;
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
	const {window, selected} = lookAt(listRows(state, data), state.list, layout, {
		otherRows: 2,
	});
	return {
		...window,
		data,
		kept: window.all.flatMap((each) =>
			each.id === undefined ? [] : [each.passage],
		),
		selected: selected?.id === undefined ? undefined : selected.passage,
		filter: describePlaces(state.filter),
	};
}
