import {type ListRow} from './list-state.js';

/**
 * What of a list is in the window, headings not counted: `1–8 of 30 exceptions`, `7 exceptions` where all of them are.
 *
 * @param nouns For one and for several: `['exception', 'exceptions']`.
 */
export function describeItems(
	rows: readonly ListRow[],
	{offset, height}: {readonly offset: number; readonly height: number},
	nouns: readonly [one: string, several: string],
): string {
	const count = countItems(rows);
	const noun = nouns[count === 1 ? 0 : 1];
	const before = countItems(rows.slice(0, offset));
	const shown = countItems(rows.slice(offset, offset + height));
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
