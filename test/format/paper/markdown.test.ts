import {expect, test} from 'vitest';
import {type Block} from '../../../source/format/paper/block.js';
import {writeMarkdown} from '../../../source/format/paper/write-markdown.js';

test('a paper as Markdown', () => {
	const blocks: Block[] = [
		{kind: 'heading', level: 2, text: 'Police'},
		{kind: 'paragraph', spans: [{text: 'Two. '}, {text: 'Q2', look: 'quiet'}]},
		{
			kind: 'list',
			items: [
				{
					spans: [{text: 'unfavourable', look: 'unfavourable'}, {text: ' now'}],
					notes: ['explained by ann'],
				},
				{spans: [{text: 'other'}]},
			],
		},
		{
			kind: 'table',
			caption: 'Police',
			columns: [{title: 'Indicator'}, {title: 'Latest', align: 'right'}],
			rows: [['Cameras', '304']],
		},
	];
	expect(writeMarkdown(blocks)).toBe(
		[
			'## Police',
			'',
			'Two. Q2',
			'',
			'- **unfavourable** now',
			'  - explained by ann',
			'- other',
			'',
			'| Indicator | Latest |',
			'| --- | --: |',
			'| Cameras | 304 |',
		].join('\n'),
	);
});

// What each of them would be by CommonMark 0.31: emphasis, code, a link, HTML, a cell, an entity, struck out, a heading, items.
test.each([
	['*not* _so_', String.raw`\*not\* \_so\_`],
	['a `b`', 'a \\`b\\`'],
	['[a](b)', String.raw`\[a\](b)`],
	['<b>x</b>', String.raw`\<b>x\</b>`],
	['a | b', String.raw`a \| b`],
	['&lt; & AT&T', String.raw`\&lt; & AT&T`],
	['~~x~~', String.raw`\~\~x\~\~`],
	['# 1', String.raw`\# 1`],
	['#1', '#1'],
	['- x', String.raw`\- x`],
	['+4% on', '+4% on'],
	['> x', String.raw`\> x`],
	['12. x', String.raw`12\. x`],
	['44.9% x', '44.9% x'],
	['a\n\nb', 'a b'],
	[String.raw`a\b`, String.raw`a\\b`],
	['---', String.raw`\---`],
	['-', String.raw`\-`],
	['1.', String.raw`1\.`],
	['a\u202Eb\u001B[2J', String.raw`a\\u{202e}b␛\[2J`],
])('%j is text, whatever it looks like', (text, written) => {
	expect(writeMarkdown([{kind: 'paragraph', spans: [{text}]}])).toBe(written);
});
