import {expect, test} from 'vitest';
import {readScreen, type Screen} from '../../source/terminal/cells.js';
import {
	applyScroll,
	listScrolls,
	writeScroll,
} from '../../source/terminal/scroll.js';
import {createScreen, readRows, show} from './show.js';

const size = {columns: 20, rows: 6};

function read(text: string): Screen {
	return readScreen([...text].join('\n'), size, []);
}

function readText(screen: Screen): string {
	return screen.map(({source}) => source || ' ').join('');
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
