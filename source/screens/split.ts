import {isWide, type Layout} from './screen.js';

export type Box = {readonly columns: number; readonly rows: number};

export type Split = {
	readonly isBeside: boolean;
	/** Absent when the detail has all of the room. */
	readonly list?: Box | undefined;
	/** Absent when the list has all of the room. */
	readonly detail?: Box | undefined;
};

/** How much of the height is the detail's where it stands under its list: a part, and no more than so many rows. */
export type Share = {
	readonly part?: number;
	readonly mostRows?: number;
	/** The detail is short and the list wants the width: it stays under the list unless there is plenty of it. */
	readonly isStacked?: boolean;
};

/** What a list has beside its detail, of a terminal that is wide and of one that has more than the detail needs. */
const usualColumns = 100;
const plentyPart = 0.56;

/** From here on a row across the whole terminal is too long to follow with the eye. */
const leastForPlenty = 160;

/** Shares the room between a list and its detail: beside each other where it is wide, else one over the other. */
export function splitLayout(
	layout: Layout,
	{part = 0.45, mostRows = 10, isStacked = false}: Share = {},
): Split {
	const {columns, rows, zoom} = layout;
	const isBeside = isStacked ? columns >= leastForPlenty : isWide(layout);
	if (zoom !== 'both') {
		return {isBeside, [zoom]: {columns, rows}};
	}

	if (isBeside) {
		const listColumns = Math.min(
			Math.max(usualColumns, Math.round(columns * plentyPart)),
			Math.round(columns * 0.62),
		);
		return {
			isBeside,
			list: {columns: listColumns, rows},
			detail: {columns: columns - listColumns - 3, rows},
		};
	}

	const detailRows = Math.max(4, Math.min(mostRows, Math.floor(rows * part)));
	return {
		isBeside,
		list: {columns, rows: rows - detailRows - 1},
		detail: {columns, rows: detailRows},
	};
}
