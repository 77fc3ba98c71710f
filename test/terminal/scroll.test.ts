import {expect, test} from 'vitest';
import {readScreen, type Screen} from '../../source/terminal/cells.js';
import {
	applyScroll,
	listScrolls,
	writeScroll,
} from '../../source/terminal/scroll.js';
import {createScreen, readRows, show} from './show.js';

const size = {columns: 20, rows: 6};

/** A row for each letter, behind the room of a marker. */
function read(text: string): Screen {
	const rows = [...text].map((letter) => `   ${letter}`);
	return readScreen(rows.join('\n'), size, []);
}

function readText(screen: Screen): string {
	return screen.map(({source}) => source.trim() || ' ').join('');
}

test('finds rows that moved up or down, and the same with one row more', () => {
	expect(listScrolls(read('habcdf'), read('hbcdef'))).toEqual([
		{top: 1, bottom: 4, by: 1},
		{top: 1, bottom: 5, by: 1},
	]);
	expect(listScrolls(read('habcdf'), read('hxabcf'))).toEqual([
		{top: 1, bottom: 4, by: -1},
		{top: 0, bottom: 4, by: -1},
	]);
	expect(listScrolls(read('abcdef'), read('abcdxf'))).toEqual([]);
	expect(listScrolls([], read('abc'))).toEqual([]);
});

test('knows a row by what stands in the list, not by what stands beside it', () => {
	const wide = {columns: 60, rows: 6};
	const write = (names: string, beside: string) =>
		readScreen(
			[...names]
				.map((name, row) => `   ${name.padEnd(40)} │ ${beside[row]!}`)
				.join('\n'),
			wide,
			[],
		);
	expect(
		listScrolls(write('abcdef', '123456'), write('bcdefg', '123456')),
	).toEqual([{top: 0, bottom: 5, by: 1}]);
});

test.each([
	{top: 1, bottom: 4, by: 1},
	{top: 1, bottom: 4, by: -1},
	{top: 0, bottom: 5, by: 2},
	{top: 0, bottom: 5, by: -3},
	{top: 2, bottom: 5, by: 3},
])('does on a terminal what it says: %j', async (scroll) => {
	const screen = createScreen(size.columns, size.rows);
	await show(screen, `a\r\nb\r\nc\r\nd\r\ne\r\nf${writeScroll(scroll)}`);
	expect(readText(applyScroll(read('abcdef'), scroll))).toBe(
		readRows(screen)
			.map((row) => row || ' ')
			.join(''),
	);
});
