import {type RawCell} from '../format/tab-separated.js';

/** What a list is of, for a spreadsheet: raw values, with their units in columns of their own. */
export type Table = {
	readonly titles: readonly string[];
	/** How many rows there are: all that the list shows now, also beyond the window. */
	readonly count: number;
	/** One after the other, for what each says may have to be read first, and there may be too many to copy. */
	readonly rows: Iterable<readonly RawCell[]>;
	/** The command that writes them to a file, where a clipboard is too small. */
	readonly command: string;
};

/** Columns by their titles, each with what it takes from a row. */
export type TableColumns<Row> = Readonly<Record<string, (row: Row) => RawCell>>;

export function makeTable<Item, Row>(
	columns: TableColumns<Row>,
	{
		items,
		describe,
		command,
	}: {
		readonly items: readonly Item[];
		readonly describe: (item: Item) => Row;
		readonly command: string;
	},
): Table {
	const cells = Object.values(columns);
	return {
		titles: Object.keys(columns),
		count: items.length,
		rows: {
			*[Symbol.iterator]() {
				for (const item of items) {
					const row = describe(item);
					yield cells.map((read) => read(row));
				}
			},
		},
		command,
	};
}
