import {scrollTo} from '../ui/scroll.js';
import {countBefore, indexList, type ListRow} from './list-index.js';
import {type Move, settleMove} from './move.js';

/** What is remembered of a list: the selected item by its id, so that it stays selected when the list changes. */
export type ListState = {
	readonly selected?: string | undefined;
	/** Its place among the items: what is there takes its place when it is gone. */
	readonly place?: number | undefined;
	readonly offset: number;
};

export type ListAction = {
	readonly type: 'move';
	readonly by: Move;
	/** Rows that the list shows. */
	readonly height: number;
};

/** A list whose first item is selected, and stays so when others come before it. */
export function beginList(rows: readonly ListRow[]): ListState {
	return {
		selected: rows.find(({id}) => id !== undefined)?.id,
		place: 0,
		offset: 0,
	};
}

/** A list that is going to show other rows: what is selected stays so if it is among them, else the first is. */
export function changeList(state: ListState): ListState {
	return {...state, place: 0};
}

export function moveInList(
	rows: readonly ListRow[],
	state: ListState,
	action: ListAction,
): ListState {
	const index = indexList(rows);
	const {items} = index;
	if (items.length === 0) {
		return state;
	}

	const {by, height} = action;
	const current = countBefore(index, locate(rows, state, height).row);
	const place = settleMove(by, current, items.length - 1);
	const row = items[place]!;
	return {
		selected: rows[row]!.id,
		place,
		offset: showRow(rows, row, state.offset, height),
	};
}

export type Location = {
	/** Row of the selected item; −1 in a list without items. */
	readonly row: number;
	/** The first row that is shown. */
	readonly offset: number;
};

/** Where the selection is in the rows as they are now; when the selected item is gone, the one in its place. */
export function locate(
	rows: readonly ListRow[],
	{selected, place = 0, offset}: ListState,
	height: number,
): Location {
	const index = indexList(rows);
	const found = index.rows.get(selected ?? '');
	const {items} = index;
	const row = found ?? items[Math.min(place, items.length - 1)] ?? -1;
	return {row, offset: row < 0 ? 0 : showRow(rows, row, offset, height)};
}

/** The headings over an item come into view with it. */
function showRow(
	rows: readonly ListRow[],
	row: number,
	offset: number,
	height: number,
): number {
	const count = rows.length;
	let top = row;
	for (
		let above = row - 1;
		above >= 0 && rows[above]!.id === undefined;
		above--
	) {
		top = above;
	}

	const seen = scrollTo(offset, {
		row: row - top < height ? top : row,
		count,
		height,
	});
	return scrollTo(seen, {row, count, height});
}
