import stringWidth from 'string-width';
import {
	makeRoom,
	measureRoom,
	noNumbers,
	type NumberRoom,
} from '../../ui/decimal-align.js';
import {type Theme} from '../../ui/theme.js';
import {limitName} from '../limit-name.js';
import {isWide, type Layout} from '../screen.js';
import {type PriorityData, trendWidth} from './load.js';

/** Widths of the columns of a list: what the name does not get. */
export type Widths = Measured & {
	readonly name: number;
	/** Nought where the column is left out. */
	readonly trend: number;
};

type Measured = {
	readonly value: number;
	/** How values stand under each other in it. */
	readonly numbers: NumberRoom;
	readonly change: number;
	/** Nought where the column is left out. */
	readonly expected: number;
};

/** A name in fewer columns cannot be told from others. */
const leastName = 20;

/** Spaces between columns, the marks at both ends. */
const spareColumns = 10;

export const expectedTitle = 'Expected';

/** Expected ranges have a column where the terminal is wide and the list has one, trends where names stay legible. */
export function layOutColumns(
	data: PriorityData,
	columns: number,
	layout: Pick<Layout, 'columns'>,
	theme: Theme,
): Widths {
	const measured = measureColumns(data, theme);
	const {value, change, expected} = measured;
	const alone = columns - value - change - spareColumns;
	const besideTrend = alone - trendWidth - 2;
	const besideAll = besideTrend - expected - 2;
	if (isWide(layout) && expected > 0 && besideAll >= leastName) {
		const name = limitName(besideAll, data.items);
		return {...measured, trend: trendWidth, name};
	}

	return besideTrend >= leastName
		? {
				...measured,
				trend: trendWidth,
				expected: 0,
				name: limitName(besideTrend, data.items),
			}
		: {...measured, trend: 0, expected: 0, name: alone};
}

const known = new WeakMap<
	PriorityData,
	{readonly count: number; readonly widths: Measured}
>();

const narrowest: Measured = {
	value: 6,
	numbers: noNumbers,
	change: 6,
	expected: 0,
};

/** As wide as everything needs that has been shown: columns move only when something wider comes into view. */
function measureColumns(data: PriorityData, theme: Theme): Measured {
	const {count, widths} = known.get(data) ?? {count: 0, widths: narrowest};
	if (count === data.described.length) {
		return widths;
	}

	const added = data.described.slice(count);
	const widest = (least: number, texts: readonly string[]) =>
		Math.max(least, ...texts.map((text) => stringWidth(theme.draw(text))));
	const numbers = makeRoom(
		added.map(({value}) => theme.draw(value)),
		widths.numbers,
	);
	const expected = widest(
		widths.expected,
		added.map((entry) => entry.expected),
	);
	const after = {
		numbers,
		value: Math.max(widths.value, measureRoom(numbers)),
		change: widest(
			widths.change,
			added.map(({change}) => change),
		),
		expected: expected > 0 ? Math.max(expectedTitle.length, expected) : 0,
	};
	known.set(data, {count: data.described.length, widths: after});
	return after;
}
