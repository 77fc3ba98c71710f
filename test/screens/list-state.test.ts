import {expect, test} from 'vitest';
import {
	initialList,
	locate,
	moveInList,
} from '../../source/screens/list-state.js';
import {type Move} from '../../source/screens/move.js';

const rows = [{}, {id: 'a'}, {id: 'b'}, {}, {id: 'c'}, {id: 'd'}];
const height = 3;

test('it begins at the first item, not at a heading', () => {
	expect(locate(rows, initialList, height)).toEqual({row: 1, offset: 0});
});

test('headings are passed over, and ends are ends', () => {
	expect(move(1, 1).selected).toBe('c');
	expect(move(-1).selected).toBe('a');
	expect(move('last', 1).selected).toBe('d');
	expect(move('last', 'first')).toEqual({selected: 'a', offset: 0});
});

test('a place is counted without the headings, and ends at the last', () => {
	expect(move({to: 2}).selected).toBe('c');
	expect(move({to: 99}).selected).toBe('d');
});

test('the heading over an item comes into view with it', () => {
	expect(move('last', -1)).toEqual({selected: 'c', offset: 3});
});

test('the selection stays with its item when the list changes', () => {
	const state = move(1);
	expect(locate([{id: 'z'}, ...rows], state, height).row).toBe(3);
	expect(locate([{id: 'z'}], state, height)).toEqual({row: 0, offset: 0});
});

test('a list without items has no selection', () => {
	expect(locate([], initialList, height)).toEqual({row: -1, offset: 0});
	expect(moveInList([{}], initialList, {type: 'move', by: 1, height})).toEqual(
		initialList,
	);
});

function move(...steps: readonly Move[]) {
	let state = initialList;
	for (const by of steps) {
		state = moveInList(rows, state, {type: 'move', by, height});
	}

	return state;
}
