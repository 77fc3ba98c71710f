import {expect, test} from 'vitest';
import {cutPieces} from '../../source/importer/reading/pieces.js';
import {readReport} from '../../source/importer/read-report.js';

test('a paragraph of a report is one piece', () => {
	expect(cutPieces('It fell to 12. It rose to 14.')).toEqual([
		{start: 0, end: 29},
	]);
});

test.each([
	['sentences', 'It fell to 12. '.repeat(2000)],
	['no full stop', 'it fell to 12 '.repeat(2000)],
	['no space', '12'.repeat(20_000)],
])('pieces of a long text are all of it in order: %s', (_, text) => {
	const pieces = cutPieces(text);

	expect(pieces.length).toBeGreaterThan(1);
	expect(pieces.map(({start, end}) => text.slice(start, end)).join('')).toBe(
		text,
	);
});

test('figures of a long paragraph have their places in the whole of it', () => {
	const text = 'It fell by 12% to 340 last year. '.repeat(1000).trim();
	const {figures, passedOver} = readReport(
		`Q1 24/25\n\nQ1 24/25 Police Priority Commentary\n\n**Roads:** ${text}`,
		{objectives: [], indicators: [], earlier: []},
	);

	expect(figures).toHaveLength(2000);
	expect(
		new Set(
			[...figures.map(({span}) => span), ...passedOver].map(({start, end}) =>
				text.slice(start, end),
			),
		),
	).toEqual(new Set(['12%', '340']));
});
