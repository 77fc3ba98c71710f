import stringWidth from 'string-width';
import {type Theme} from '../../ui/theme.js';
import {isWide, type Layout} from '../screen.js';
import {type PriorityData, trendWidth} from './load.js';

/** Widths of the columns of a list: what the name does not get. */
export type Widths = {
	readonly name: number;
	readonly value: number;
	readonly change: number;
	/** Nought where the column is left out. */
	readonly expected: number;
};

/** A name in fewer columns cannot be told from others. */
const leastName = 20;

/** Spaces between columns, the marks at both ends. */
const spareColumns = 12;

export const expectedTitle = 'Expected';

/** Expected ranges have a column where the terminal is wide, the list has one, and names stay legible. */
export function layOutColumns(
	data: PriorityData,
	columns: number,
	layout: Pick<Layout, 'columns'>,
	theme: Theme,
): Widths {
	const {value, change, expected} = measureColumns(data, theme);
	const name = columns - value - change - trendWidth - spareColumns;
	const without = name - expected - 2;
	return isWide(layout) && expected > 0 && without >= leastName
		? {value, change, expected, name: without}
		: {value, change, expected: 0, name};
}

const measured = new WeakMap<PriorityData, Omit<Widths, 'name'>>();

/** The same columns for the whole list, wherever it is scrolled to: measured once, for lists are long and keys many. */
function measureColumns(
	data: PriorityData,
	theme: Theme,
): Omit<Widths, 'name'> {
	const known = measured.get(data);
	if (known) {
		return known;
	}

	const measure = (part: 'value' | 'change' | 'expected') => {
		let width = 0;
		for (const entry of data.entries) {
			width = Math.max(width, stringWidth(theme.draw(entry[part])));
		}

		return width;
	};

	const expected = measure('expected');
	const widths = {
		value: Math.max(6, measure('value')),
		change: Math.max(6, measure('change')),
		expected: expected > 0 ? Math.max(expectedTitle.length, expected) : 0,
	};
	measured.set(data, widths);
	return widths;
}
