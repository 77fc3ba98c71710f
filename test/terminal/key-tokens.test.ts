import {describe, expect, test} from 'vitest';
import {
	classifyRest,
	readKeys,
	releaseKeys,
} from '../../source/terminal/key-tokens.js';

const up = '\u001B[A';

function read(input: string): {tokens: string[]; rest: string} {
	const {tokens, rest} = readKeys(input);
	return {
		tokens: tokens.map(({kind, text}) =>
			kind === 'key' ? text : `paste:${text}`,
		),
		rest,
	};
}

describe('whole keys', () => {
	test.each([
		['jjj', ['j', 'j', 'j']],
		['é日👩', ['é', '日', '👩']],
		[`${up}${up}j`, [up, up, 'j']],
		['\r\t\u007F\u0003', ['\r', '\t', '\u007F', '\u0003']],
		['\u001BOA\u001BOP', ['\u001BOA', '\u001BOP']],
		['\u001B[1;5C\u001B[5~\u001B[Z', ['\u001B[1;5C', '\u001B[5~', '\u001B[Z']],
		[
			'\u001B[[A\u001B[[5~\u001B[2$j',
			['\u001B[[A', '\u001B[[5~', '\u001B[2$', 'j'],
		],
		['\u001Bj\u001B\u007F', ['\u001Bj', '\u001B\u007F']],
	])('%j', (input, tokens) => {
		expect(read(input)).toEqual({tokens, rest: ''});
	});
});

describe('Escape typed ahead is a key of its own, where Ink could not tell it is Alt', () => {
	test.each([
		[`\u001B${up}`, ['\u001B', up]],
		['\u001B/', ['\u001B', '/']],
		['\u001B\u0003', ['\u001B', '\u0003']],
		['\u001B\u001Bj', ['\u001B', '\u001Bj']],
	])('%j', (input, tokens) => {
		expect(read(input)).toEqual({tokens, rest: ''});
	});
});

describe('what is no key is dropped', () => {
	test.each([
		['focus', '\u001B[Ij\u001B[O'],
		['mouse', '\u001B[M !!j\u001B[<0;1;1M'],
		['cursor position', '\u001B[12;40Rj'],
		['device attributes', '\u001B[?62;4cj'],
		['mode report', '\u001B[?2026;2$yj'],
		['background colour, with BEL', '\u001B]11;rgb:1e1e/1e1e/1e1e\u0007j'],
		['background colour, with ST', '\u001B]11;rgb:1e1e/1e1e/1e1e\u001B\\j'],
		['version', '\u001BP>|XTerm(380)\u001B\\j'],
		['a function key that Ink takes for text', '\u001B[25~j'],
		['the end of no paste', 'j\u001B[201~'],
	])('%s', (_, input) => {
		expect(read(input)).toEqual({tokens: ['j'], rest: ''});
	});
});

describe('a rest waits for what comes next', () => {
	test.each([
		['\u001B', 'escape'],
		['\u001BO', 'escape'],
		['\u001B[', 'sequence'],
		['\u001B[1;5', 'sequence'],
		['\u001B[[', 'sequence'],
		['\u001B[M ', 'sequence'],
		['\u001B]11;rgb:1e', 'sequence'],
		['\u001BP>|XTerm\u001B', 'sequence'],
		['\u001B[20', 'sequence'],
		['\u001B[200~pas', 'paste'],
		['\u001B[200~paste\u001B[201', 'paste'],
	])('%j', (rest, kind) => {
		expect(read(`j${rest}`)).toEqual({tokens: ['j'], rest});
		expect(classifyRest(rest)).toBe(kind);
	});

	test('wherever it was cut', () => {
		const input = `j\u001B[1;5C\u001BOA\u001B[200~a\u001B[Bb\u001B[201~日\u001B[[5~q`;
		const whole = read(input).tokens;
		expect(whole).toHaveLength(7);
		for (let cut = 0; cut <= input.length; cut++) {
			const first = read(input.slice(0, cut));
			const second = read(first.rest + input.slice(cut));
			expect([...first.tokens, ...second.tokens]).toEqual(whole);
		}
	});
});

describe('a rest that nothing came after', () => {
	test('is Escape, or a letter with Alt', () => {
		expect(releaseKeys('\u001B').tokens).toEqual([
			{kind: 'key', text: '\u001B'},
		]);
		expect(releaseKeys('\u001BO').tokens).toEqual([
			{kind: 'key', text: '\u001BO'},
		]);
	});

	test('is dropped when a sequence was cut short', () => {
		expect(releaseKeys('\u001B[1;5')).toEqual({tokens: [], rest: ''});
	});

	test('stays when it is a paste, whose text must never act as keys', () => {
		expect(releaseKeys('\u001B[200~rm')).toEqual({
			tokens: [],
			rest: '\u001B[200~rm',
		});
	});
});

test('a paste is one token, with line ends as in a text', () => {
	expect(
		read('/\u001B[200~one\rtwo\r\nthree\u001B[A\u001B[201~j').tokens,
	).toEqual(['/', 'paste:one\ntwo\nthree\u001B[A', 'j']);
});
