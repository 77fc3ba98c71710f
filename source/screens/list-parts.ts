import {type Line} from '../ui/line.js';
import {type Theme} from '../ui/theme.js';
import {type Descriptions} from './describe-once.js';
import {type ListAction, type ListState} from './list-state.js';
import {type Mark} from './marks.js';
import {type Route} from './route.js';
import {type Screen} from './screen.js';
import {type Share} from './split.js';
import {type Table} from './table.js';

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
	writeDetail(
		entry: Entry,
		data: Data,
		width: number,
		theme: Pick<Theme, 'draw'>,
	): Line[];
	/** Where Enter leads. */
	findRoute(entry: Entry): Route | undefined;
	toTable(model: ListModel<Data, I, Entry>): Table;
};
