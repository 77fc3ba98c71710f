/** Counted from the top left, which is row 0, column 0. */
export type Position = {
	readonly row: number;
	readonly column: number;
};

/** Where the cursor is known to stand; `undefined` where terminals differ. */
export type CursorState = {
	readonly row: number | undefined;
	readonly column: number | undefined;
};

/**
 * The shortest way to a position: absolute, or relative to where the cursor is known to stand.
 *
 * @example
 * moveCursor({row: 4, column: 2}, {row: 5, column: 1}); // '\u001B[B\b', two bytes less than '\u001B[6;2H'
 */
export function moveCursor(from: CursorState, to: Position): string {
	if (from.row === to.row && from.column === to.column) {
		return '';
	}

	let shortest = moveAbsolutely(to);
	for (const move of listRelativeMoves(from, to)) {
		if (move.length < shortest.length) {
			shortest = move;
		}
	}

	return shortest;
}

function moveAbsolutely({row, column}: Position): string {
	const line = row === 0 ? '' : String(row + 1);
	return column === 0 ? `\u001B[${line}H` : `\u001B[${line};${column + 1}H`;
}

function listRelativeMoves(from: CursorState, to: Position): string[] {
	if (from.row === undefined) {
		return [];
	}

	const down = to.row - from.row;
	const moves = listColumnMoves(from.column, to.column).map(
		(move) => moveVertically(down) + move,
	);
	// A line feed alone would do, but only where the terminal driver adds the carriage return.
	const newLine = down > 0 && down < 4 ? '\r\n'.repeat(down) : undefined;
	return newLine === undefined
		? moves
		: [
				...moves,
				...listColumnMoves(0, to.column).map((move) => newLine + move),
			];
}

function moveVertically(down: number): string {
	if (down === 0) {
		return '';
	}

	return down > 0 ? writeMove(down, 'B') : writeMove(-down, 'A');
}

function listColumnMoves(from: number | undefined, to: number): string[] {
	const fromMargin = to === 0 ? '\r' : `\r${writeMove(to, 'C')}`;
	if (from === undefined) {
		return [fromMargin];
	}

	if (from === to) {
		return [''];
	}

	return to > from
		? [writeMove(to - from, 'C')]
		: ['\b'.repeat(from - to), writeMove(from - to, 'D'), fromMargin];
}

function writeMove(count: number, direction: 'A' | 'B' | 'C' | 'D'): string {
	return `\u001B[${count === 1 ? '' : count}${direction}`;
}
