import {expect, test} from 'vitest';
import {shareWidth} from '../../source/screens/exceptions/columns.js';
import {type ExceptionItem} from '../../source/screens/exceptions/load.js';
import {asWritten} from '../../source/ui/theme.js';

/** Of 100 columns 81 are for the name, the reason, and behind it a space and `open`. */
const columns = 100;

test.each([
	{name: 40, reason: 30, is: 'both fit', wide: 42},
	{name: 30, reason: 37, is: 'the reason has what the name leaves', wide: 39},
	{name: 48, reason: 25, is: 'the name has what the reason leaves', wide: 48},
	{name: 30, reason: 60, is: 'the name keeps what it needs', wide: 30},
	{name: 90, reason: 20, is: 'the reason keeps what it needs', wide: 56},
	{name: 90, reason: 90, is: 'neither fits', wide: 42},
])('$is', ({name, reason, wide}) => {
	const items = [makeItem(4, 4), makeItem(name, 4), makeItem(4, reason)];
	const widths = shareWidth({items}, columns, asWritten);
	expect(widths).toEqual({name: wide, reason: 81 - wide});
});

test.each([
	{reason: 30, widths: {name: 80, reason: 60}, is: 'is not spread over it'},
	{reason: 70, widths: {name: 80, reason: 83}, is: 'has what reasons need'},
])('a list with all of a wide terminal $is', ({reason, widths}) => {
	const items = [makeItem(40, reason)];
	expect(shareWidth({items}, 200, asWritten)).toEqual(widths);
});

function makeItem(name: number, reason: number): ExceptionItem {
	return {
		id: '2022-23-q1/movement/thefts',
		name: 'n'.repeat(name),
		exception: {
			id: '2022-23-q1/movement/thefts',
			kind: 'movement',
			quarter: '2022-23-q1',
			reason: 'r'.repeat(reason),
			bearing: 'neutral',
			period: {kind: 'not-stated'},
			explanation: '',
			record: {},
			figures: [],
			severity: 0,
			triage: {status: 'open'},
			firstSeen: '2022-23-q1',
		},
	};
}
