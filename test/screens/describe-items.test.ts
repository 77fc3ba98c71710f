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
	expect(describe(2, 1)).toBe('2 of 3 topics');
	expect(describe(2, 3)).toBe('2–3 of 3 topics');
});

test('where a filter leaves some out, it is said how many there are', () => {
	const kept = [{id: 'a'}];
	const shown = {all: kept, rows: kept, offset: 0, height: 5};
	expect(describeItems(shown, nouns, 3)).toBe('1 topic, 3 in all');
	expect(describeItems(shown, nouns, 1)).toBe('1 topic');
});

test('one is one, none is none, and thousands are legible', () => {
	expect(describe(0, 5, [{id: 'a'}])).toBe('1 topic');
	expect(describe(0, 5, [])).toBe('0 topics');
	const many = Array.from({length: 10_000}, (_, index) => ({
		id: String(index),
	}));
	expect(describe(4999, 2, many)).toBe('5,000–5,001 of 10,000 topics');
});
