import {describeItems} from '../describe-items.js';
import {type ListWindow, lookAt} from '../list-window.js';
import {type Layout} from '../screen.js';
import {describeFilter} from './filter.js';
import {type ExceptionEntry, type ExceptionsData} from './load.js';
import {type ExceptionRow, type ExceptionsState, listRows} from './state.js';

export type ExceptionsModel = ListWindow<ExceptionRow> & {
	readonly data: ExceptionsData;
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
	const {window, selected} = lookAt(listRows(state, data), state.list, layout, {
		otherRows: 2,
	});
	const filter = describeFilter(state.filter);
	return {
		...window,
		data,
		filter,
		selected:
			selected?.id === undefined ? undefined : data.describe(selected.item),
		status: [
			describeItems(window, ['exception', 'exceptions'], data.items.length),
			filter && `only ${filter}`,
			state.isGrouped ? 'by kind, worst first' : 'worst first',
		]
			.filter(Boolean)
			.join(' · '),
	};
}
