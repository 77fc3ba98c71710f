import {expect, test} from 'vitest';
import {readStyle} from '../../source/terminal/sgr.js';
import {
	changeStyle,
	isSameLook,
	plainStyle,
} from '../../source/terminal/style.js';

function style(parameters: string) {
	return readStyle(plainStyle, parameters);
}

test.each([
	['', '', ''],
	['1;31', '1;31', ''],
	['', '1', '\u001B[1m'],
	['1;31', '1;34', '\u001B[34m'],
	['1;31', '', '\u001B[m'],
	['7', '1;34', '\u001B[0;1;34m'],
	['31', '1;34', '\u001B[1;34m'],
	['7;38;2;0;94;184', '38;2;0;94;184', '\u001B[27m'],
	['1;3;4;31', '34', '\u001B[0;34m'],
	['1;38;2;0;94;184', '38;2;0;94;184', '\u001B[22m'],
])('goes from %j to %j by %j', (from, to, expected) => {
	expect(changeStyle(style(from), style(to))).toBe(expected);
});

test('keeps dim when bold ends, although one code ends both', () => {
	expect(changeStyle(style('1;2'), style('2'))).toBe('\u001B[0;2m');
	expect(changeStyle(style('1;2;38;5;208'), style('2;38;5;208'))).toBe(
		'\u001B[22;2m',
	);
});

test('a space shows a background or a line, but no colour of its own', () => {
	expect(isSameLook(' ', style('1;31'), plainStyle)).toBe(true);
	expect(isSameLook('x', style('1;31'), plainStyle)).toBe(false);
	for (const seen of ['7', '4', '9', '41', '48;5;208', '53']) {
		expect(isSameLook(' ', style(seen), plainStyle)).toBe(false);
	}
});
