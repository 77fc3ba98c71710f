import {makeListBindings} from './list-bindings.js';
import {
	type Item,
	type ListData,
	type ListModel,
	type ListParts,
} from './list-parts.js';
import {sayList} from './list-say.js';
import {
	beginList,
	type ListAction,
	type ListState,
	moveInList,
} from './list-state.js';
import {lookAt} from './list-window.js';
import {type Route} from './route.js';
import {type Screen} from './screen.js';
import {makeTableBinding} from './table-binding.js';
import {makeZoomBinding} from './zoom-binding.js';

/** The title and the titles of the columns. */
const headRows = 2;

/** A screen with a plain list and a detail of what is selected in it. */
export function makeListScreen<
	R extends Route,
	Data extends ListData<I, Entry>,
	I extends Item,
	Entry extends Item,
>(
	parts: ListParts<R, Data, I, Entry>,
): Screen<R, Data, ListState, ListAction, ListModel<Data, I, Entry>> {
	const {load, findRoute, openHelp, toTable, split} = parts;
	return {
		hasDetail: true,
		load,
		initial: ({items}) => beginList(items),
		reduce: (state, action, {items}) => moveInList(items, state, action),
		select(state, data, layout) {
			const {window, selected} = lookAt(data.items, state, layout, {
				otherRows: headRows,
				split,
			});
			return {
				...window,
				data,
				rows: window.rows.map((item) => data.describe(item)),
				selected: selected && data.describe(selected),
			};
		},
		say: (model) => sayList(parts, model),
		bindings: [
			...makeListBindings<ListModel<Data, I, Entry>>(),
			{
				keys: ['enter', 'right', 'l'],
				help: openHelp,
				footer: 'open',
				when: ({selected}) =>
					selected !== undefined && findRoute(selected) !== undefined,
				action({selected}) {
					const route = selected && findRoute(selected);
					return route && {intent: 'open', route};
				},
			},
			makeTableBinding(toTable),
			makeZoomBinding(),
		],
	};
}
