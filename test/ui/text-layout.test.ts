import {describe, expect, test} from 'vitest';
import {toAscii} from '../../source/ui/ascii.js';
import {alignDecimals} from '../../source/ui/decimal-align.js';
import {fitColumns} from '../../source/ui/fit-columns.js';
import {fitLine, joinColumns, lineWidth, toLine} from '../../source/ui/line.js';
import {limitProse, writeMarked} from '../../source/ui/paragraph.js';
import {describeWindow, scrollTo} from '../../source/ui/scroll.js';
import {asWritten, createTheme} from '../../source/ui/theme.js';

describe('alignDecimals', () => {
	test('decimal points stand under each other', () => {
		expect(alignDecimals(['44.9%', '304', '<70%', '1,500'])).toEqual([
			'   44.9%',
			'  304   ',
			'  <70%  ',
			'1,500   ',
		]);
	});

	test('all have one width, and nothing is lost', () => {
		const texts = ['44.9%', '304', '£322,650.35', '11th', '£500–£5,000', ''];
		const aligned = alignDecimals(texts);
		expect(new Set(aligned.map((text) => text.length)).size).toBe(1);
		expect(aligned.map((text) => text.trim())).toEqual(texts);
	});

	test('ones stand under ones', () => {
		const [rate, count] = alignDecimals(['44.9%', '304']);
		expect(rate!.indexOf('.')).toBe(count!.indexOf('4') + 1);
	});
});

describe('toAscii', () => {
	test.each([
		['−3.7 pts ⁇ · £5', '-3.7 pts ?? - GBP 5'],
		['▶ ● ▲ ▼ ─', '> * ^ v -'],
		['▁▅█', '.+@'],
		['café ‘so’', "cafe 'so'"],
		['日', '?'],
	])('%s', (text, expected) => {
		expect(toAscii(text)).toBe(expected);
	});

	test('what grows takes its room from the spaces behind it', () => {
		expect(toAscii('⁇   next')).toBe('??  next');
	});

	test('doing it twice changes nothing more', () => {
		expect(toAscii(toAscii('⁇   £5 →'))).toBe(toAscii('⁇   £5 →'));
	});
});

test('a line is cut or filled to its width, its styles kept', () => {
	const line = [{text: '▶ ', style: 'accent'}, {text: 'Knife crime'}] as const;
	expect(fitLine(line, 7)).toEqual([
		{text: '▶ ', style: 'accent'},
		{text: 'Knife'},
	]);
	expect(lineWidth(fitLine(line, 20))).toBe(20);
});

test('blocks beside each other are as high as they are told to be', () => {
	const lines = joinColumns(
		[toLine('a')],
		[toLine('b'), toLine('c'), toLine('d')],
		{
			leftWidth: 3,
			height: 2,
			rule: '│',
		},
	);
	expect(lines.map((line) => line.map(({text}) => text).join(''))).toEqual([
		'a  │b',
		'   │c',
	]);
});

test('the lines of a marked text stand under each other', () => {
	const lines = writeMarked({text: '▲'}, 'one two three', 8, asWritten);
	expect(lines.map((line) => line.map(({text}) => text).join(''))).toEqual([
		'▲ one',
		'  two',
		'  three',
	]);
});

test('a window moves no further than it has to', () => {
	expect(scrollTo(0, {row: 3, count: 10, height: 5})).toBe(0);
	expect(scrollTo(0, {row: 5, count: 10, height: 5})).toBe(1);
	expect(scrollTo(9, {row: 9, count: 10, height: 5})).toBe(5);
	expect(scrollTo(4, {row: 1, count: 10, height: 5})).toBe(1);
	expect(describeWindow(0, 5, 5)).toBe('');
	expect(describeWindow(5, 5, 8)).toBe('6–8 of 8');
});

test('the widest columns give up first, none below its least', () => {
	expect(fitColumns([10, 4, 20], [5, 4, 5], 24)).toEqual([10, 4, 10]);
	expect(fitColumns([10, 4, 20], [8, 4, 9], 5)).toEqual([8, 4, 9]);
	expect(fitColumns([3, 3], [1, 1], 10)).toEqual([3, 3]);
});

test.each(['indexed', 'dark', 'light'] as const)(
	'what is told apart by colour has another one in the palette %s',
	(palette) => {
		const {styles} = createTheme({isColour: true, isAscii: false, palette});
		const {unfavourable, favourable, neutral} = styles;
		const looks = [unfavourable, favourable, neutral].map((style) =>
			JSON.stringify(style),
		);
		expect(new Set(looks).size).toBe(3);
	},
);

test('without colour no style names one', () => {
	const {styles} = createTheme({isColour: false, isAscii: false});
	expect(
		Object.values(styles).filter((style) => style.color !== undefined),
	).toEqual([]);
});

test.each([
	[74, 74],
	[120, 120],
	[194, 120],
])('a text in %i columns has lines of %i', (columns, width) => {
	expect(limitProse(columns)).toBe(width);
});
