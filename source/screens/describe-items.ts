import {type ListRow} from './list-state.js';
import {type ListWindow} from './list-window.js';

/**
 * What of a list is in the window, headings not counted: `1–8 of 30 exceptions`, `7 exceptions` where all of them are.
 *
 * @param nouns For one and for several: `['exception', 'exceptions']`.
 */
export function describeItems(
	{all, rows, offset}: ListWindow<ListRow>,
	nouns: readonly [one: string, several: string],
): string {
	const count = countItems(all);
	const noun = nouns[count === 1 ? 0 : 1];
	const before = countItems(all.slice(0, offset));
	const shown = countItems(rows);
	return shown === count
		? `${count} ${noun}`
		: `${before + 1}–${before + shown} of ${count} ${noun}`;
}

function countItems(rows: readonly ListRow[]): number {
	let count = 0;
	for (const {id} of rows) {
		count += Number(id !== undefined);
	}

	return count;
}
