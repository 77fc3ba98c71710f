import {expect, test} from 'vitest';
import {
	beginList,
	changeList,
	locate,
	moveInList,
} from '../../source/screens/list-state.js';
import {type Move} from '../../source/screens/move.js';

const rows = [{}, {id: 'a'}, {id: 'b'}, {}, {id: 'c'}, {id: 'd'}];
const height = 3;

test('it begins at the first item, not at a heading', () => {
	expect(locate(rows, beginList(rows), height)).toEqual({row: 1, offset: 0});
});

test('headings are passed over, and ends are ends', () => {
	expect(move(1, 1).selected).toBe('c');
	expect(move(-1).selected).toBe('a');
	expect(move('last', 1).selected).toBe('d');
	expect(move('last', 'first')).toMatchObject({selected: 'a', offset: 0});
});

test('a place is counted without the headings, and ends at the last', () => {
	expect(move({to: 2}).selected).toBe('c');
	expect(move({to: 99}).selected).toBe('d');
});

test('the heading over an item comes into view with it', () => {
	expect(move('last', -1)).toMatchObject({selected: 'c', offset: 3});
});

test('the selection stays with its item when the list changes', () => {
	const state = move(1);
	expect(locate([{id: 'z'}, ...rows], state, height).row).toBe(3);
});

test('what stands in the place of an item that is gone is selected', () => {
	const state = move(2);
	expect(state.selected).toBe('c');
	const without = rows.filter(({id}) => id !== 'c');
	expect(nameAt(without, state)).toBe('d');
	expect(nameAt(rows.slice(0, 3), state)).toBe('b');
	expect(nameAt(rows, state)).toBe('c');
});

test('the first item stays selected when another comes before it', () => {
	expect(nameAt([{id: 'z'}, ...rows], beginList(rows))).toBe('a');
});

test('a list that shows other rows begins anew, unless they have what is selected', () => {
	const state = changeList(move(2));
	expect(nameAt(rows.slice(3), state)).toBe('c');
	expect(nameAt(rows.slice(0, 3), state)).toBe('a');
});

test('a list without items has no selection', () => {
	expect(locate([], beginList([]), height)).toEqual({row: -1, offset: 0});
	const none = beginList([{}]);
	expect(moveInList([{}], none, {type: 'move', by: 1, height})).toEqual(none);
});

function nameAt(
	seen: ReadonlyArray<{readonly id?: string}>,
	state: ReturnType<typeof beginList>,
): string | undefined {
	return seen[locate(seen, state, height).row]?.id;
}

function move(...steps: readonly Move[]) {
	let state = beginList(rows);
	for (const by of steps) {
		state = moveInList(rows, state, {type: 'move', by, height});
	}

	return state;
}
