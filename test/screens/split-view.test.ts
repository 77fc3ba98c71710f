import {expect, test} from 'vitest';
import {layOutSplit} from '../../source/screens/split-view.js';
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
