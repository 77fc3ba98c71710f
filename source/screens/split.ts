import {isWide, type Layout} from './screen.js';

export type Box = {readonly columns: number; readonly rows: number};

export type Split = {
	readonly isBeside: boolean;
	/** Absent when the detail has all of the room. */
	readonly list?: Box | undefined;
	/** Absent when the list has all of the room. */
	readonly detail?: Box | undefined;
};

/**
 * Shares the room between a list and its detail: beside each other where it is wide, else one over the other.
 *
 * @param mostRows of a detail under its list.
 */
export function splitLayout(layout: Layout, mostRows = 10): Split {
	const {columns, rows, zoom} = layout;
	const isBeside = isWide(layout);
	if (zoom !== 'both') {
		return {isBeside, [zoom]: {columns, rows}};
	}

	if (isBeside) {
		const listColumns = Math.min(100, Math.round(columns * 0.62));
		return {
			isBeside,
			list: {columns: listColumns, rows},
			detail: {columns: columns - listColumns - 3, rows},
		};
	}

	const detailRows = Math.max(4, Math.min(mostRows, Math.floor(rows * 0.45)));
	return {
		isBeside,
		list: {columns, rows: rows - detailRows - 1},
		detail: {columns, rows: detailRows},
	};
}
