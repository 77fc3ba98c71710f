/** What a spreadsheet takes for the beginning of a formula: a sign before a number is none. */
const formula = /^(?:[=@\t\r]|[+-](?![\d.,£%]*\d[\d.,]*%?$))/;

/**
 * Makes a cell text for a spreadsheet, whatever it begins with: an apostrophe before it. A text that begins so already gets
 * another, so that `unescapeFormula` gives back every text as it was.
 *
 * @example
 * escapeFormula('=1+1'); // "'=1+1"
 * escapeFormula('-35%'); // '-35%'
 */
export function escapeFormula(text: string): string {
	return formula.test(text.replace(/^'+/, '')) ? `'${text}` : text;
}

/** The text that `escapeFormula` made a cell of. */
export function unescapeFormula(cell: string): string {
	return cell.startsWith("'") && formula.test(cell.replace(/^'+/, ''))
		? cell.slice(1)
		: cell;
}
