import {expect, test} from 'vitest';
import {makeVisible} from '../../source/domain/visible-text.js';

test.each([
	['44.9% − £1,480 “é” 日本', '44.9% − £1,480 “é” 日本'],
	['\u001B]52;c;eA==\u0007', '␛]52;c;eA==␇'],
	['a\tb\r\nc\u007F\u0000', 'a␉b␍␊c␡␀'],
	['\u009B2J', String.raw`\u{9b}2J`],
	['access\u202Enimda\u2066', String.raw`access\u{202e}nimda\u{2066}`],
	['zero\u200Bwidth\uFEFF', String.raw`zero\u{200b}width\u{feff}`],
	['line\u2028end', String.raw`line\u{2028}end`],
	['lone \uD800', String.raw`lone \u{d800}`],
])('%j is shown as %j', (text, expected) => {
	expect(makeVisible(text)).toBe(expected);
});

test('in ASCII, control characters are numbers too', () => {
	expect(makeVisible('\u001B[2J', {isAscii: true})).toBe(String.raw`\u{1b}[2J`);
});
