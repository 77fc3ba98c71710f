import {countBefore, indexList, type ListRow} from './list-index.js';
import {type ListAction} from './list-state.js';
import {type ListWindow} from './list-window.js';
import {type Choice, type Said} from './said.js';

/** What can be chosen of a list: the window of it that is seen is a page, and the numbers go on from page to page. */
export function sayWindow<Row extends ListRow>(
	{rows, all, offset, height}: ListWindow<ListRow> & {rows: readonly Row[]},
	sayRow: (row: Row) => string,
): Pick<Said<ListAction>, 'choices' | 'more'> {
	const index = indexList(all);
	let number = countBefore(index, offset);
	let heading: string | undefined;
	const choices: Array<Choice<ListAction>> = [];
	for (const row of rows) {
		if (row.id === undefined) {
			heading = sayRow(row);
			continue;
		}

		number++;
		choices.push({
			number,
			heading,
			text: sayRow(row),
			act: {type: 'move', by: {to: number - 1}, height},
		});
		heading = undefined;
	}

	// What is selected comes into view: with its last row a whole page does.
	const last = Math.min(all.length, offset + 2 * height);
	const place = countBefore(index, last) - 1;
	return {
		choices,
		more:
			offset + rows.length < all.length
				? {type: 'move', by: {to: place}, height}
				: undefined,
	};
}
