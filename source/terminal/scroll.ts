import {type Line, type Screen} from './cells.js';
import {moveCursor} from './cursor.js';

/** The rows from `top` to `bottom` move up by `by` (down when negative), and as many blank rows come in. */
export type Scroll = {
	readonly top: number;
	readonly bottom: number;
	readonly by: number;
};

const blankLine: Line = {source: '', cells: []};
const nowhere = {row: undefined, column: undefined};
/** Columns by which a row is known. */
const face = [3, 40] as const;
/** Rows that must stand on the screen already for a scroll to be worth a try. */
const fewestRows = 3;

/**
 * Guesses which scrolls would bring one screen nearer to another: the best one, and the same with one more row, which
 * holds where a selected row stands at the edge.
 */
export function listScrolls(before: Screen, after: Screen): Scroll[] {
	const rows = Math.min(before.length, after.length);
	const [facesBefore, facesAfter] = [readFaces(before), readFaces(after)];
	let best: Scroll | undefined;
	let most = fewestRows - 1;
	for (let by = -rows + 1; by < rows; by++) {
		const moved = by === 0 ? [] : listMovedRows(facesBefore, facesAfter, by);
		if (moved.length > most) {
			most = moved.length;
			const [first, last] = [moved[0]!, moved.at(-1)!];
			best =
				by > 0
					? {top: first, bottom: last + by, by}
					: {top: first + by, bottom: last, by};
		}
	}

	return best
		? [best, widen(best)].filter(({top, bottom}) => top >= 0 && bottom < rows)
		: [];
}

/** What the terminal shows after a scroll. */
export function applyScroll(screen: Screen, {top, bottom, by}: Scroll): Screen {
	return screen.map((line, row) => {
		if (row < top || row > bottom) {
			return line;
		}

		const from = row + by;
		return from < top || from > bottom ? blankLine : screen[from]!;
	});
}

/**
 * Deletes lines at one end and inserts them at the other, which every terminal can since the VT102, and which leaves no
 * margins behind when it is cut short.
 */
export function writeScroll({top, bottom, by}: Scroll): string {
	const count = Math.abs(by);
	const number = count === 1 ? '' : count;
	const edge = bottom - count + 1;
	const [deleted, inserted] = by > 0 ? [top, edge] : [edge, top];
	return `${goTo(deleted)}\u001B[${number}M${goTo(inserted)}\u001B[${number}L`;
}

/** The rows of `after` that stand `by` rows further down in `before`, and not in their place. */
function listMovedRows(
	before: readonly string[],
	after: readonly string[],
	by: number,
): number[] {
	const moved = [];
	for (const [row, text] of after.entries()) {
		if (text !== '' && text === before[row + by] && text !== before[row]) {
			moved.push(row);
		}
	}

	return moved;
}

/**
 * What a row is known by when it has moved: what stands in it behind the marker of a list. What stands beside the list may
 * have stayed.
 */
function readFaces(screen: Screen): string[] {
	return screen.map(({cells}) =>
		cells
			.slice(...face)
			.map(({text}) => text)
			.join('')
			.trim(),
	);
}

function widen({top, bottom, by}: Scroll): Scroll {
	return by > 0 ? {top, bottom: bottom + 1, by} : {top: top - 1, bottom, by};
}

function goTo(row: number): string {
	return moveCursor(nowhere, {row, column: 0});
}
