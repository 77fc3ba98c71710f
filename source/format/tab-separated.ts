import {stringify} from 'csv-stringify/sync';

/** A value as a spreadsheet takes it: a number without its unit, nothing where there is none. */
export type RawCell = string | number | undefined;

/**
 * Rows for the clipboard, which a spreadsheet puts into cells. White space in a text is a space, for a tab or line end would
 * begin another cell; a text that begins like a formula does not become one.
 */
export function writeTabSeparated(
	rows: ReadonlyArray<readonly RawCell[]>,
): string {
	return stringify(
		rows.map((row) =>
			row.map((cell) =>
				typeof cell === 'string' ? cell.replaceAll(/\s+/g, ' ') : cell,
			),
		),
		{delimiter: '\t', quote: false, escape_formulas: true},
	);
}
