import {Box} from 'ink';
import {type ReactNode} from 'react';
import {pad} from '../format/table.js';
import {truncateText} from '../format/wrap.js';
import {type Line} from '../ui/line.js';
import {renderLines} from '../ui/lines.js';
import {writeParagraph} from '../ui/paragraph.js';
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
import {type Layout, type Screen} from './screen.js';
import {layOutSplit} from './split-view.js';
import {splitLayout, type Share} from './split.js';
import {type Table} from './table.js';
import {makeTableBinding} from './table-binding.js';

type Item = {readonly id: string};

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
		view: (model, layout, theme, settled): ReactNode =>
			viewList(parts, {model, settled}, layout, theme),
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
			{
				keys: ['z'],
				help: 'list and detail, detail only, or list only',
				action: () => ({intent: 'zoom'}),
			},
		],
	};
}

function viewList<R extends Route, Data, I extends Item, Entry extends Item>(
	parts: ListParts<R, Data, I, Entry>,
	{
		model,
		settled,
	}: Readonly<Record<'model' | 'settled', ListModel<Data, I, Entry>>>,
	layout: Layout,
	theme: Theme,
): ReactNode {
	const {list, detail} = splitLayout(layout, parts.split);
	const {selected, data} = settled;
	const lines = layOutSplit(
		list ? writeList(parts, model, list.columns, theme) : [],
		detail && selected
			? parts
					.writeDetail(selected, data, detail.columns - 4, theme)
					.map((line): Line => [{text: '  '}, ...line])
			: [],
		layout,
		parts.split,
	);
	return (
		<Box flexDirection="column">
			{renderLines(lines, layout.columns, theme)}
		</Box>
	);
}

function writeList<R extends Route, Data, I extends Item, Entry extends Item>(
	parts: ListParts<R, Data, I, Entry>,
	model: ListModel<Data, I, Entry>,
	width: number,
	theme: Theme,
): Line[] {
	const {rows, selected, data} = model;
	const title = parts.writeTitle(model);
	if (rows.length === 0) {
		return [
			title,
			[],
			...writeParagraph(parts.describeEmpty(data), width - 6, theme, 'dim').map(
				(line): Line => [{text: '   '}, ...line],
			),
		];
	}

	const columns = layOutColumns(parts, width);
	return [
		title,
		[
			{text: '   '},
			...columns.map(({title: text, width: columnWidth, align}) => ({
				text: `${pad(text, columnWidth, align)}  `,
				style: 'dim' as const,
			})),
		],
		...rows.map((entry): Line => [
			{text: entry.id === selected?.id ? ' ▶ ' : '   ', style: 'accent'},
			...columns.map(({text, width: columnWidth, align, isDim}) => ({
				text: `${pad(
					theme.draw(truncateText(theme.draw(text(entry)), columnWidth)),
					columnWidth,
					align,
				)}  `,
				...(isDim && {style: 'dim' as const}),
			})),
			...writeMark(parts.mark?.(entry)),
		]),
	];
}

function writeMark(mark: Mark | undefined): Line {
	return mark ? [mark] : [];
}

/** Shares out what columns of a fixed width leave. */
function layOutColumns<R extends Route, Data, I extends Item, Entry>(
	{columns, mark}: ListParts<R, Data, I, Entry>,
	width: number,
): ReadonlyArray<ListColumn<Entry>> {
	const markWidth = mark ? 8 : 0;
	const fixed = columns.reduce(
		(sum, column) => sum + (column.width > 1 ? column.width : 0) + 2,
		3 + markWidth,
	);
	const room = Math.max(0, width - fixed);
	return columns.map((column) => ({
		...column,
		width: column.width > 1 ? column.width : Math.floor(room * column.width),
	}));
}
