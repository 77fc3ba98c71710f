import {dayNumber, type IsoDate} from '../domain/date-range.js';
import {formatShortMonth} from './period.js';

/** Rows from the top, with their fractions. */
export function scaleRows(
	values: readonly number[],
	height: number,
): (value: number) => number {
	const high = Math.max(...values);
	const span = high - Math.min(...values);
	return (value) =>
		span === 0
			? Math.floor(height / 2)
			: ((high - value) / span) * (height - 1);
}

/** The first date stands one column from the axis, so that its point does not run into it. */
export function scaleColumns(
	dates: readonly IsoDate[],
	width: number,
): (date: IsoDate) => number {
	const days = dates.map((date) => dayNumber(date));
	const first = Math.min(...days);
	const span = Math.max(...days) - first;
	return (date) =>
		1 +
		(span === 0
			? 0
			: Math.round(((dayNumber(date) - first) / span) * (width - 4)));
}

/** One label a row: of the values that share it the one that lies nearest to its middle, and of those the latest. */
export function labelRows(
	items: ReadonlyArray<{readonly value: number; readonly label: string}>,
	toPosition: (value: number) => number,
): Map<number, string> {
	const nearest = new Map<
		number,
		{readonly distance: number; readonly label: string}
	>();
	for (const {value, label} of items) {
		const position = toPosition(value);
		const row = Math.round(position);
		const distance = Math.abs(position - row);
		if (distance < (nearest.get(row)?.distance ?? Infinity)) {
			nearest.set(row, {distance, label});
		}
	}

	return new Map([...nearest].map(([row, {label}]) => [row, label]));
}

/** The first and the last date always, the ones between them where there is room. */
export function writeDates(
	dates: readonly IsoDate[],
	toColumn: (date: IsoDate) => number,
	width: number,
): string {
	const cells = Array.from({length: width}, () => ' ');
	const sorted = dates.toSorted();
	const inOrder = [sorted[0]!, sorted.at(-1)!, ...sorted.slice(1, -1)];
	for (const date of inOrder) {
		const letters = [...formatShortMonth(date)];
		const start = Math.max(
			0,
			Math.min(toColumn(date) - 2, width - letters.length),
		);
		const room = cells.slice(
			Math.max(0, start - 1),
			start + letters.length + 1,
		);
		if (room.every((cell) => cell === ' ')) {
			cells.splice(start, letters.length, ...letters);
		}
	}

	return cells.join('');
}
