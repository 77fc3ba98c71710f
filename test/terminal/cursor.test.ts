import {expect, test} from 'vitest';
import {moveCursor} from '../../source/terminal/cursor.js';

const nowhere = {row: undefined, column: undefined};

test.each([
	[nowhere, 0, 0, '\u001B[H'],
	[nowhere, 5, 0, '\u001B[6H'],
	[nowhere, 0, 7, '\u001B[;8H'],
	[nowhere, 5, 7, '\u001B[6;8H'],
	[{row: 5, column: 7}, 5, 7, ''],
	[{row: 5, column: 7}, 5, 8, '\u001B[C'],
	[{row: 5, column: 7}, 5, 60, '\u001B[53C'],
	[{row: 5, column: 7}, 5, 5, '\b\b'],
	[{row: 5, column: 70}, 5, 40, '\u001B[30D'],
	[{row: 5, column: 70}, 5, 0, '\r'],
	[{row: 5, column: 70}, 6, 0, '\r\n'],
	[{row: 5, column: 2}, 6, 1, '\u001B[B\b'],
	[{row: 5, column: 2}, 4, 2, '\u001B[A'],
	[{row: 5, column: 70}, 8, 0, '\u001B[9H'],
	[{row: 5, column: undefined}, 5, 3, '\r\u001B[3C'],
	[{row: 5, column: undefined}, 6, 0, '\r\n'],
	[{row: 15, column: 79}, 20, 40, '\u001B[21;41H'],
])('from %j to row %i, column %i by %j', (from, row, column, expected) => {
	expect(moveCursor(from, {row, column})).toBe(expected);
});
