/** Between the cells of a table's row, which stands as one item of a list. */
const border = ' | ';

/** What a row of a table stands under. */
export type TableHead = {
	/** The headings of its cells. */
	readonly columns: readonly string[];
	/** The sentence over the table, which can say what time it is of; empty where there is none. */
	readonly lead: string;
};

/** A row as one item of a list. */
export function joinCells(cells: readonly string[]): string {
	return cells.map((cell) => cell.trim()).join(border);
}

/** The cells of a row; `undefined` for an item that is none. */
export function splitCells(item: string): readonly string[] | undefined {
	return item.includes(border) ? item.split(border) : undefined;
}

/** "1,240", "-2.4 pts", "13m 41s", "10:12", "8th". */
const value =
	/^[-–+£~↑↓▲▼]?\s?\d[\d,.:]*\s?(?:[%km]|st|nd|rd|th|pp|pts?|points|s|secs?|mins?|minutes|days?|hours|fte)?(?:\s\d{1,2}\s?(?:s|secs?|seconds))?$/i;

/** True for a row that names the columns under it: words and times, and no cell that is a number alone. */
export function isTableHead(cells: readonly string[]): boolean {
	return !cells.some((cell) => value.test(cell.trim()));
}

/** The column that a place in a row's text lies in, counted from 0. */
export function findColumn(row: string, place: number): number {
	return row.slice(0, place).split(border).length - 1;
}
