import {isWide, type Layout} from '../screen.js';
import {splitLayout} from '../split.js';

/** What is said of a figure needs no more lines than these, and the text needs the others. */
export const readingShare = {mostRows: 7};

/** How a passage, or two of them, and the reading of a figure share the screen. */
export type Room = {
	/** Columns of a passage. */
	readonly columns: number;
	/** Lines of it that are seen. */
	readonly height: number;
	/** The passage has its heading over it; where two need the room only a line says what they are. */
	readonly isHeaded: boolean;
};

/** One passage with a line under it for where it is scrolled to. */
export function measureRoom(layout: Layout): Room {
	const {columns, rows} = splitLayout(layout, readingShare).list ?? layout;
	return {columns, height: Math.max(1, rows - 1), isHeaded: true};
}

/** Two passages under a title each: beside each other where it is wide, else one over the other. */
export function measureBesideRoom(layout: Layout): Room {
	const {columns, rows} = layout;
	// Under them a rule and what is said of the figure.
	return isWide(layout)
		? {
				columns: Math.floor((columns - 3) / 2),
				height: Math.max(1, rows - 7),
				isHeaded: true,
			}
		: {
				columns,
				height: Math.max(1, Math.floor((rows - 3) / 2) - 1),
				isHeaded: false,
			};
}
