import {type ListRow} from './list-index.js';
import {type ListState, locate} from './list-state.js';
import {type Layout} from './screen.js';
import {splitLayout, type Share} from './split.js';

/** What of a list is seen. */
export type ListWindow<Row> = {
	/** Rows that the list shows, without what stands over and under it. */
	readonly height: number;
	/** The first row in the window. */
	readonly offset: number;
	/** The rows in the window. */
	readonly rows: readonly Row[];
	/** All rows of the list, headings too. */
	readonly all: readonly Row[];
};

/**
 * Finds what of a list is seen, and the row that is selected.
 *
 * @param otherRows Lines over and under the rows of the list.
 */
export function lookAt<Row extends ListRow>(
	all: readonly Row[],
	state: ListState,
	layout: Layout,
	{otherRows, split}: {otherRows: number; split?: Share | undefined},
): {readonly window: ListWindow<Row>; readonly selected: Row | undefined} {
	const {rows} = splitLayout(layout, split).list ?? layout;
	const height = Math.max(1, rows - otherRows);
	const {row, offset} = locate(all, state, height);
	return {
		window: {height, offset, all, rows: all.slice(offset, offset + height)},
		selected: all[row],
	};
}
