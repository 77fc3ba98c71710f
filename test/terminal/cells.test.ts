import {expect, test} from 'vitest';
import {readCells, readScreen} from '../../source/terminal/cells.js';

function read(line: string, columns = 80): string[] {
	return readCells(line, columns).map(
		({text, style, width}) => `${text}|${style.key}|${width}`,
	);
}

test('gives every column its cell', () => {
	expect(read('a\u001B[1;31mb\u001B[39m日\u001B[0mc')).toEqual([
		'a||1',
		'b|1;31|1',
		'日|1|2',
		'||0',
		'c||1',
	]);
});

test('leaves out blanks at the end, but not what shows on them', () => {
	expect(read('a  ')).toEqual(['a||1']);
	expect(read('a\u001B[31m  ')).toEqual(['a||1']);
	expect(read('\u001B[7m \u001B[27m ')).toEqual([' |7|1']);
});

test('clips to the columns, a wide character as a whole', () => {
	expect(read('abcdef', 3)).toEqual(['a||1', 'b||1', 'c||1']);
	expect(read('a日本', 3)).toEqual(['a||1', '日||2', '||0']);
	expect(read('ab日本', 3)).toEqual(['a||1', 'b||1']);
});

test('shows sequences that would act on the terminal, and drops the target of links', () => {
	expect(
		read('\u001B[2J')
			.map((cell) => cell[0])
			.join(''),
	).toBe('␛[2J');
	expect(
		read('\u009B1A\b')
			.map((cell) => cell[0])
			.join(''),
	).toBe('�1A␈');
	expect(read('\u001B]8;;http://x.test\u0007a\u001B]8;;\u001B\\b')).toEqual([
		'a||1',
		'b||1',
	]);
	expect(read('\u001B]52;c;c2VjcmV0\u0007x')).toEqual(['x||1']);
});

test('clips a frame to the rows, and does not read a line twice', () => {
	const size = {columns: 10, rows: 3};
	const before = readScreen('one\ntwo\nthree\nfour', size, []);
	expect(before.map(({source}) => source)).toEqual(['one', 'two', 'three']);
	const after = readScreen('two\nthree\nfour', size, before);
	expect(after[0]).toBe(before[1]);
	expect(after[1]).toBe(before[2]);
});
