import {Buffer} from 'node:buffer';
import {type Cell} from './cells.js';
import {moveCursor, type CursorState, type Position} from './cursor.js';
import {changeStyle, isSameLook, plainStyle, type Style} from './style.js';

/** Draws cells with as few bytes as it can, knowing where it stands and in what style. */
export type Pen = {
	/**
	 * Moves to a column of a row.
	 *
	 * @param cells What stands in the row: writing a few unchanged cells again can be shorter than moving over them.
	 */
	reach(position: Position, cells: readonly Cell[]): void;
	write(cell: Cell): void;
	/** Blanks what stands in the row from the pen on, `count` columns. */
	erase(count: number): void;
	/** Everything drawn so far, with the style put back to plain. */
	finish(): string;
};

/** Longer gaps are never shorter to write than to move over. */
const longestBridge = 9;

/** A pen that does not know where the cursor stands, and so does not depend on what others wrote since. */
export function createPen(columns: number): Pen {
	let output = '';
	let style: Style = plainStyle;
	// A whole screen is thousands of cells, so that nothing is made for one that stands where the pen is.
	let row: number | undefined;
	let column: number | undefined;

	function setStyle(next: Style): void {
		output += changeStyle(style, next);
		style = next;
	}

	function advance(count: number): void {
		const next = (column ?? 0) + count;
		// After the last column terminals differ: some stand on it, some behind it.
		column = next < columns ? next : undefined;
	}

	return {
		reach(position, cells) {
			if (row === position.row && column === position.column) {
				return;
			}

			const cursor = {row, column};
			const move = moveCursor(cursor, position);
			const bridge = writeBridge(cursor, position, cells, style);
			output +=
				bridge !== undefined && Buffer.byteLength(bridge) <= move.length
					? bridge
					: move;
			({row, column} = position);
		},
		write(cell) {
			if (style !== cell.style && !isSameLook(cell.text, style, cell.style)) {
				setStyle(cell.style);
			}

			output += cell.text;
			if (isDisputed(cell)) {
				column = undefined;
			} else {
				advance(cell.width);
			}
		},
		erase(count) {
			// Terminals erase with the background they draw with.
			if (style.spaceKey !== '') {
				setStyle(plainStyle);
			}

			if (count < 3) {
				output += ' '.repeat(count);
				advance(count);
			} else {
				output += '\u001B[K';
			}
		},
		finish() {
			setStyle(plainStyle);
			return output;
		},
	};
}

/** The cells between the cursor and a position to its right, if they can be written as they are. */
function writeBridge(
	cursor: CursorState,
	{row, column}: Position,
	cells: readonly Cell[],
	style: Style,
): string | undefined {
	if (
		cursor.row !== row ||
		cursor.column === undefined ||
		cursor.column >= column ||
		column - cursor.column > longestBridge
	) {
		return undefined;
	}

	const between = cells.slice(cursor.column, column);
	return between.every(
		(cell) => isSameLook(cell.text, style, cell.style) && !isDisputed(cell),
	)
		? between.map(({text}) => text).join('')
		: undefined;
}

/** Clusters and characters outside the basic plane (emoji): terminals do not agree how wide they are. */
function isDisputed({text}: Cell): boolean {
	return text.length > 1;
}
