import {formatNumber} from '../format/value.js';
import {countBefore, indexList, type ListRow} from './list-index.js';
import {type ListWindow} from './list-window.js';

/**
 * What of a list is in the window, headings not counted: `1–8 of 30 exceptions`, `7 exceptions` where all of them are.
 *
 * @param nouns For one and for several: `['exception', 'exceptions']`.
 * @param total How many there are without a filter, which is said where it leaves some out.
 */
export function describeItems(
	{all, rows, offset}: ListWindow<ListRow>,
	nouns: readonly [one: string, several: string],
	total = 0,
): string {
	const index = indexList(all);
	const count = index.items.length;
	const noun = nouns[count === 1 ? 0 : 1];
	const before = countBefore(index, offset);
	const shown = countBefore(index, offset + rows.length) - before;
	const first = formatNumber(before + 1);
	const range =
		shown === 1 ? first : `${first}–${formatNumber(before + shown)}`;
	const seen = shown === count ? '' : `${range} of `;
	const others = total > count ? `, ${formatNumber(total)} in all` : '';
	return `${seen}${formatNumber(count)} ${noun}${others}`;
}
