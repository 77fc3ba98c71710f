import {expect, test} from 'vitest';
import {describeItems} from '../../source/screens/describe-items.js';

const nouns = ['topic', 'topics'] as const;
const all = [{}, {id: 'a'}, {id: 'b'}, {}, {id: 'c'}];

function describe(offset: number, height: number, rows = all): string {
	const shown = rows.slice(offset, offset + height);
	return describeItems({all: rows, rows: shown, offset, height}, nouns);
}

test('items are counted, headings are not', () => {
	expect(describe(0, 5)).toBe('3 topics');
	expect(describe(0, 3)).toBe('1–2 of 3 topics');
	expect(describe(2, 3)).toBe('2–3 of 3 topics');
});

test('one is one, none is none, and thousands are legible', () => {
	expect(describe(0, 5, [{id: 'a'}])).toBe('1 topic');
	expect(describe(0, 5, [])).toBe('0 topics');
	const many = Array.from({length: 10_000}, (_, index) => ({
		id: String(index),
	}));
	expect(describe(4999, 2, many)).toBe('5,000–5,001 of 10,000 topics');
});
