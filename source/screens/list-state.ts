import {scrollTo} from '../ui/scroll.js';
import {type Move, settleMove} from './move.js';

/** What is remembered of a list: the selected item by its id, so that it stays selected when the list changes. */
export type ListState = {
	readonly selected?: string | undefined;
	readonly offset: number;
};

export type ListAction = {
	readonly type: 'move';
	readonly by: Move;
	/** Rows that the list shows. */
	readonly height: number;
};

/** A row of a list; one without id is a heading, which cannot be selected. */
export type ListRow = {readonly id?: string | undefined};

export const initialList: ListState = {offset: 0};

export function moveInList(
	rows: readonly ListRow[],
	state: ListState,
	action: ListAction,
): ListState {
	const items = findItems(rows);
	if (items.length === 0) {
		return state;
	}

	const {by, height} = action;
	const current = items.indexOf(locate(rows, state, height).row);
	const row = items[settleMove(by, current, items.length - 1)]!;
	return {
		...state,
		selected: rows[row]!.id,
		offset: showRow(rows, row, state.offset, height),
	};
}

export type Location = {
	/** Row of the selected item; −1 in a list without items. */
	readonly row: number;
	/** The first row that is shown. */
	readonly offset: number;
};

/** Where the selection is in the rows as they are now; the first item when the selected one is not there. */
export function locate(
	rows: readonly ListRow[],
	state: ListState,
	height: number,
): Location {
	const found =
		state.selected === undefined
			? -1
			: rows.findIndex(({id}) => id === state.selected);
	const row = found >= 0 ? found : rows.findIndex(({id}) => id !== undefined);
	return {
		row,
		offset:
			row < 0 ? 0 : showRow(rows, row, found < 0 ? 0 : state.offset, height),
	};
}

function findItems(rows: readonly ListRow[]): number[] {
	const items: number[] = [];
	for (const [index, {id}] of rows.entries()) {
		if (id !== undefined) {
			items.push(index);
		}
	}

	return items;
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
