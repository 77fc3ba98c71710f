import {isSameCell, type Line, type Screen} from './cells.js';
import {createPen, type Pen} from './pen.js';
import {applyScroll, listScrolls, writeScroll} from './scroll.js';

/**
 * What to send to a terminal that shows one screen so that it shows another: only the cells that differ, after a scroll
 * where that is shorter.
 *
 * @param columns Width of the terminal.
 * @returns An empty text when nothing differs. Otherwise it begins with an absolute move and ends in plain style.
 */
export function paint(before: Screen, after: Screen, columns: number): string {
	const inPlace = paintCells(before, after, columns);
	if (inPlace.length < worthScrolling) {
		return inPlace;
	}

	const scrolled = listScrolls(before, after).map(
		(scroll) =>
			writeScroll(scroll) +
			paintCells(applyScroll(before, scroll), after, columns),
	);
	const [shortest = inPlace] = scrolled.toSorted((a, b) => a.length - b.length);
	return shortest.length < inPlace.length * leastGain ? shortest : inPlace;
}

/** Below this many characters nothing is won by a scroll. */
const worthScrolling = 100;
/** What stands beside a list scrolls with it and is drawn again, which is seen: it has to save a quarter. */
const leastGain = 0.75;

function paintCells(before: Screen, after: Screen, columns: number): string {
	const pen = createPen(columns);
	const rows = Math.max(before.length, after.length);
	for (let row = 0; row < rows; row++) {
		if (before[row]?.source !== after[row]?.source) {
			paintRow(pen, row, before[row], after[row]);
		}
	}

	return pen.finish();
}

function paintRow(
	pen: Pen,
	row: number,
	before: Line | undefined,
	after: Line | undefined,
): void {
	const shown = before?.cells ?? [];
	const wanted = after?.cells ?? [];
	const position = {row, column: 0};
	for (const cell of wanted) {
		if (cell.width > 0 && !isSameCell(shown[position.column], cell)) {
			pen.reach(position, wanted);
			pen.write(cell);
		}

		position.column++;
	}

	const surplus = shown.length - wanted.length;
	if (surplus > 0) {
		pen.reach({row, column: wanted.length}, wanted);
		pen.erase(surplus);
	}
}
