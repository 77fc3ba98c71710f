import stringWidth from 'string-width';
import {expect, test} from 'vitest';
import {splitGraphemes} from '../../source/terminal/graphemes.js';

function read(text: string): string[] {
	return splitGraphemes(text).map(
		(grapheme) => `${grapheme.text} ${grapheme.width}`,
	);
}

test('splits a text into what takes columns of its own', () => {
	expect(read('−3.7 ▲')).toEqual(['− 1', '3 1', '. 1', '7 1', '  1', '▲ 1']);
	expect(read('日本')).toEqual(['日 2', '本 2']);
	expect(read('ae\u0301b')).toEqual(['a 1', 'e\u0301 1', 'b 1']);
	expect(read('x👩‍🚒y🇬🇧')).toEqual(['x 1', '👩‍🚒 2', 'y 1', '🇬🇧 2']);
	expect(read('▶\uFE0Fa')).toEqual(['▶\uFE0F 2', 'a 1']);
	expect(read('')).toEqual([]);
});

test('agrees with string-width and Intl.Segmenter on the characters that it does not ask them about', () => {
	const segmenter = new Intl.Segmenter();
	for (const code of [
		...listCodes(0x20, 0x3_00),
		...listCodes(0x20_10, 0x29_00),
	]) {
		const character = String.fromCodePoint(code);
		const text = `a${character}b`;
		expect(splitGraphemes(text)).toEqual(
			[...segmenter.segment(text)].map(({segment}) => ({
				text: segment,
				width: Math.max(1, stringWidth(segment)),
			})),
		);
	}
});

function listCodes(from: number, below: number): number[] {
	return Array.from({length: below - from}, (_, index) => from + index);
}
