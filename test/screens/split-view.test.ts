import {expect, test} from 'vitest';
import {layOutSplit} from '../../source/screens/split-view.js';
import {splitLayout} from '../../source/screens/split.js';
import {toLine} from '../../source/ui/line.js';

const detail = ['one', 'two', 'three', 'four', 'five'].map((text) =>
	toLine(text),
);

function read(rows: number, zoom: 'both' | 'detail'): string[] {
	return layOutSplit([], detail, {columns: 80, rows, zoom}).map((line) =>
		line.map(({text}) => text).join(''),
	);
}

test('a detail that is cut says so', () => {
	expect(read(9, 'both').slice(-4)).toEqual(['one', 'two', 'three', 'four …']);
	expect(read(5, 'detail')).toEqual(['one', 'two', 'three', 'four', 'five']);
});

test.each([
	// What neither needs goes to the detail, until the detail has plenty.
	{columns: 110, list: 68, detail: 39},
	{columns: 120, list: 74, detail: 43},
	{columns: 160, list: 99, detail: 58},
	{columns: 180, list: 101, detail: 76},
	{columns: 200, list: 112, detail: 85},
	{columns: 240, list: 134, detail: 103},
])('$columns columns are $list and $detail', ({columns, list, detail}) => {
	const split = splitLayout({columns, rows: 55, zoom: 'both'});
	expect(split.list?.columns).toBe(list);
	expect(split.detail?.columns).toBe(detail);
});

test.each([
	{columns: 120, isBeside: false},
	{columns: 159, isBeside: false},
	{columns: 160, isBeside: true},
	{columns: 200, isBeside: true},
])(
	'a list that wants the width has its detail beside it at $columns columns: $isBeside',
	({columns, isBeside}) => {
		const layout = {columns, rows: 55, zoom: 'both'} as const;
		expect(splitLayout(layout, {isStacked: true}).isBeside).toBe(isBeside);
	},
);
