import {forEachGrapheme} from './graphemes.js';
import {readStyle} from './sgr.js';
import {isSameLook, plainStyle, type Style} from './style.js';
import {type Size} from './tty.js';
import {maskControls} from './mask-controls.js';

/** One column of one row. The second column of a wide character is a cell without text. */
export type Cell = {
	readonly text: string;
	readonly style: Style;
	/** Columns that it takes: 1 or more, 0 for the second column of a wide character. */
	readonly width: number;
};

export type Line = {
	/** What Ink wrote, by which an unchanged line is known without looking at its cells. */
	readonly source: string;
	/** By column. Plain blanks at the end are left out. */
	readonly cells: readonly Cell[];
};

/** Rows from the top; rows that are left out are blank. */
export type Screen = readonly Line[];

const secondColumn: Cell = {text: '', style: plainStyle, width: 0};
/** SGR, whose parameters are captured, and operating system commands (hyperlinks), which are left out. */
const sequences =
	// eslint-disable-next-line no-control-regex -- escape characters are what it looks for.
	/\u001B(?:\[([\d;:]*)m|][^\u0007\u001B]*(?:\u0007|\u001B\\))/g;

/**
 * Reads a whole frame, as Ink writes it with `debug: true`, into cells, and clips it to the size of the terminal.
 *
 * @param known The screen before: its lines that stand in the frame again, in any row, are not read a second time.
 */
export function readScreen(frame: string, size: Size, known: Screen): Screen {
	const linesBySource = new Map(known.map((line) => [line.source, line]));
	return frame
		.split('\n')
		.slice(0, size.rows)
		.map(
			(source) =>
				linesBySource.get(source) ?? {
					source,
					cells: readCells(source, size.columns),
				},
		);
}

/**
 * Reads a line of text with SGR sequences. Other control characters, which would move the cursor or worse, come out as
 * marks.
 */
export function readCells(line: string, columns: number): readonly Cell[] {
	const cells: Cell[] = [];
	let style = plainStyle;
	let start = 0;

	function add(text: string): void {
		forEachGrapheme(maskControls(text), (grapheme, width) => {
			addCell(cells, {text: grapheme, style, width});
		});
	}

	for (const match of line.matchAll(sequences)) {
		add(line.slice(start, match.index));
		start = match.index + match[0].length;
		style = match[1] === undefined ? style : readStyle(style, match[1]);
	}

	add(line.slice(start));
	return trim(clip(cells, columns));
}

export function isSameCell(a: Cell | undefined, b: Cell | undefined): boolean {
	return a && b
		? a.text === b.text && isSameLook(a.text, a.style, b.style)
		: isBlank(a) && isBlank(b);
}

/** True for a space that shows nothing, and beyond the end of a line. */
function isBlank(cell: Cell | undefined): boolean {
	return !cell || (cell.text === ' ' && cell.style.spaceKey === '');
}

function addCell(cells: Cell[], cell: Cell): void {
	cells.push(cell);
	for (let column = 1; column < cell.width; column++) {
		cells.push(secondColumn);
	}
}

/** A wide character that does not fit is left out. */
function clip(cells: readonly Cell[], columns: number): readonly Cell[] {
	const isCut = cells[columns]?.width === 0;
	return cells.slice(
		0,
		isCut
			? cells.findLastIndex(
					(cell, column) => column < columns && cell.width > 0,
				)
			: columns,
	);
}

function trim(cells: readonly Cell[]): readonly Cell[] {
	return cells.slice(0, cells.findLastIndex((cell) => !isBlank(cell)) + 1);
}
