import {type Line} from '../ui/line.js';
import {type Theme} from '../ui/theme.js';
import {type Descriptions} from './describe-once.js';
import {makeListBindings} from './list-bindings.js';
import {
	beginList,
	type ListAction,
	type ListState,
	moveInList,
} from './list-state.js';
import {lookAt} from './list-window.js';
import {type Mark} from './marks.js';
import {type Route} from './route.js';
import {type Screen} from './screen.js';
import {type Share} from './split.js';
import {type Table} from './table.js';
import {makeTableBinding} from './table-binding.js';
import {makeZoomBinding} from './zoom-binding.js';

export type Item = {readonly id: string};

export type ListData<I extends Item, Entry> = Descriptions<I, Entry> & {
	readonly items: readonly I[];
};

export type ListModel<Data, I, Entry> = {
	readonly data: Data;
	/** Rows that the list shows, without what stands over it. */
	readonly height: number;
	readonly offset: number;
	/** What is in the window. */
	readonly rows: readonly Entry[];
	/** Everything in the list. */
	readonly all: readonly I[];
	readonly selected?: Entry | undefined;
};

export type ListColumn<Entry> = {
	readonly title: string;
	/** Columns of the terminal; a share of what the others leave is below 1, or 1. */
	readonly width: number;
	readonly align?: 'right';
	readonly isDim?: boolean;
	text(entry: Entry): string;
};

/** What sets one list apart from others. */
export type ListParts<R extends Route, Data, I extends Item, Entry> = {
	readonly columns: ReadonlyArray<ListColumn<Entry>>;
	readonly split?: Share;
	/** What Enter does. */
	readonly openHelp: string;
	load: Screen<R, Data, ListState, ListAction, unknown>['load'];
	/** What stands over the list: of what it is, and how much of that is in the window. */
	writeTitle(model: ListModel<Data, I, Entry>): Line;
	describeEmpty(data: Data): string;
	/** Stands behind the columns. */
	mark?(entry: Entry): Mark | undefined;
	writeDetail(entry: Entry, data: Data, width: number, theme: Theme): Line[];
	/** Where Enter leads. */
	findRoute(entry: Entry): Route | undefined;
	toTable(model: ListModel<Data, I, Entry>): Table;
};

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
