import {ambiguousMark} from '../../change.js';
import {formatShortMonth} from '../../period.js';
import {lineHeight, type Place, type Placed} from './place.js';
import {writeText} from './write-text.js';

/** Of a value or a date, about. */
const labelWidth = 56;

/** With more points than this, only the first, the last and the extreme ones have their values beside them. */
const mostLabelled = 8;

/** Over its point, or under it where the one before is in the way. */
export function writeValues(points: readonly Placed[]): string[] {
	const heights = points.map(({y}) => y);
	const kept =
		points.length <= mostLabelled
			? points
			: [
					points[0],
					points.at(-1),
					points[heights.indexOf(Math.min(...heights))],
					points[heights.indexOf(Math.max(...heights))],
				];
	let before: Place = {x: -Infinity, y: -Infinity};
	return [...new Set(kept)]
		.map((point) => point!)
		.toSorted((a, b) => a.x - b.x)
		.map(({x, y, label, isUnsure}) => {
			const isTight =
				x - before.x < labelWidth && Math.abs(y - before.y) < lineHeight;
			before = {x, y};
			return writeText(
				{x, y: isTight ? y + lineHeight + 4 : y - 8},
				isUnsure ? `${label} ${ambiguousMark}` : label,
				'middle',
			);
		});
}

/** The first and the last date always, the ones between them where there is room. */
export function writeDates(points: readonly Placed[], y: number): string[] {
	const inOrder = [points[0]!, points.at(-1)!, ...points.slice(1, -1)];
	const taken: number[] = [];
	return inOrder.flatMap(({x, date}) => {
		if (taken.some((other) => Math.abs(other - x) < labelWidth)) {
			return [];
		}

		taken.push(x);
		return [writeText({x, y}, formatShortMonth(date), 'middle')];
	});
}
