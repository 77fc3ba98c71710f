import {expect, test} from 'vitest';
import {writeTabSeparated} from '../../source/format/tab-separated.js';

test('a cell is a cell: no text begins another, and none is a formula', () => {
	expect(
		writeTabSeparated([
			['name', 'value', 'note'],
			['Burglary\tby night', -3.5, undefined],
			['two\nlines', 0, '=HYPERLINK("x")'],
			['said "so"', 1e6, '−3.7 pts'],
		]),
	).toBe(
		[
			'name\tvalue\tnote',
			'Burglary by night\t-3.5\t',
			`two lines\t0\t'=HYPERLINK("x")`,
			'said "so"\t1000000\t−3.7 pts',
			'',
		].join('\n'),
	);
});
