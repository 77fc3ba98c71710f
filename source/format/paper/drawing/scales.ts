import {dayNumber, type IsoDate} from '../../../domain/date-range.js';

export const size = {width: 720, height: 240};

/** What the plot leaves: for values above their points, dates below. */
export const margin = {top: 24, right: 24, bottom: 28, left: 36};

export type Scales = {
	readonly toX: (date: IsoDate) => number;
	readonly toY: (value: number) => number;
};

/** @param end where the plot ends on the right. */
export function makeScales(
	dates: readonly IsoDate[],
	values: readonly number[],
	end: number,
): Scales {
	const days = dates.map((date) => dayNumber(date));
	const toX = spread(days, margin.left + 16, end - 16);
	const toY = spread(values, size.height - margin.bottom - 12, margin.top);
	return {toX: (date) => toX(dayNumber(date)), toY};
}

/** From the least to the greatest of some values, evenly; the middle where they are all the same. */
function spread(
	values: readonly number[],
	from: number,
	to: number,
): (value: number) => number {
	const low = Math.min(...values);
	const span = Math.max(...values) - low;
	return (value) => {
		const share = span === 0 ? 0.5 : (value - low) / span;
		return Math.round((from + share * (to - from)) * 10) / 10;
	};
}
