import {readFileSync} from 'node:fs';
import stringWidth from 'string-width';
import {expect, test} from 'vitest';
import {wrapText} from '../../source/format/wrap.js';
import {toAscii} from '../../source/ui/ascii.js';
import {wrapSpans} from '../../source/ui/wrap-spans.js';

const report = readFileSync('fixtures/reports/2023-24-q3.txt', 'utf8')
	.replaceAll(/\s+/g, ' ')
	.trim();

function write(lines: ReadonlyArray<ReadonlyArray<{text: string}>>): string[] {
	return lines.map((line) => line.map(({text}) => text).join(''));
}

test('one span of ASCII text breaks as a text without spans does', () => {
	const text = toAscii(report);
	for (const width of [20, 43, 80]) {
		expect(write(wrapSpans([{text}], width))).toEqual(wrapText(text, width));
	}
});

test('no line is too wide, in ASCII neither, and nothing is lost', () => {
	const spans = report.split(/(?<=\d)/).map((text) => ({text}));
	for (const width of [7, 30, 74]) {
		const lines = write(wrapSpans(spans, width));
		for (const line of lines) {
			expect(stringWidth(line)).toBeLessThanOrEqual(width);
			expect(toAscii(line).length).toBeLessThanOrEqual(width);
		}

		expect(lines.join('').replaceAll(' ', '')).toBe(report.replaceAll(' ', ''));
	}
});

test('a word of several spans stays together, and each keeps what it is', () => {
	const spans = [
		{text: 'stood at '},
		{text: '['},
		{text: '13 minutes', style: 'figure'},
		{text: ']'},
		{text: ', slower'},
	];
	expect(wrapSpans(spans, 12)).toEqual([
		[{text: 'stood at '}, {text: '['}, {text: '13', style: 'figure'}],
		[{text: 'minutes', style: 'figure'}, {text: ']'}, {text: ','}],
		[{text: 'slower'}],
	]);
});

test('a longer word is cut', () => {
	expect(write(wrapSpans([{text: 'see https://example.org/a'}], 10))).toEqual([
		'see',
		'https://ex',
		'ample.org/',
		'a',
	]);
	expect(wrapSpans([{text: ''}], 10)).toEqual([[]]);
});
