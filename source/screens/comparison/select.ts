import {type ListWindow, lookAt} from '../list-window.js';
import {describePlaces} from '../place-filter.js';
import {type Layout} from '../screen.js';
import {type ComparedEntry, type ComparisonData} from './load.js';
import {type ComparisonRow, type ComparisonState, listRows} from './state.js';

export type ComparisonModel = ListWindow<ComparisonRow> & {
	readonly data: ComparisonData;
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
	const {window, selected} = lookAt(listRows(state, data), state.list, layout, {
		otherRows: 2,
	});
	return {
		...window,
		data,
		kept: window.all.flatMap((each) =>
			each.id === undefined ? [] : [each.entry],
		),
		selected: selected?.id === undefined ? undefined : selected.entry,
		filter: [state.filter.kind, describePlaces(state.filter)]
			.filter(Boolean)
			.join(', '),
	};
}
