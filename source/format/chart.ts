import asciichart from 'asciichart';
import stringWidth from 'string-width';
import {type IsoDate} from '../domain/date-range.js';
import {labelRows, scaleColumns, scaleRows, writeDates} from './chart-axes.js';
import {pad} from './table.js';

export type ChartPoint = {
	readonly date: IsoDate;
	readonly value: number;
	/** `●` for a printed value, `○` for one worked out from a published change. */
	readonly isDerived: boolean;
	/** The value as text, for the axis. */
	readonly label: string;
	/** True when the print allows another value too: it is drawn, and no line goes through it. */
	readonly isUnsure: boolean;
};

/** A value that the points are held against, drawn from side to side. */
export type ChartReference = {
	readonly value: number;
	readonly label: string;
	/** What it is: `national average`. */
	readonly name: string;
};

export type ChartSize = {
	readonly width: number;
	/** Rows of the plot, without the time axis and its dates. */
	readonly height: number;
};

/** With fewer dates than this there is no line: values that stand side by side are not a trend. */
export const leastDatesForLine = 4;

/**
 * Draws values at their true dates, with the values on the one axis and the dates on the other.
 *
 * @returns Lines of at most `width` columns; none when there is no value to draw.
 */
export function drawChart(
	points: readonly ChartPoint[],
	references: readonly ChartReference[],
	{width, height}: ChartSize,
): string[] {
	const shown = points.filter(({value}) => Number.isFinite(value));
	if (shown.length === 0) {
		return [];
	}

	const held = references.filter(({value}) => Number.isFinite(value));
	const gutter = Math.max(
		...[...shown, ...held].map(({label}) => stringWidth(label)),
	);
	const plotWidth = Math.max(8, width - gutter - 3);
	const toPosition = scaleRows(
		[...shown, ...held].map(({value}) => value),
		height,
	);
	const toRow = (value: number) => Math.round(toPosition(value));
	const toColumn = scaleColumns(
		shown.map(({date}) => date),
		plotWidth,
	);
	const dates = new Set(shown.map(({date}) => date));
	const grid = Array.from({length: height}, () =>
		Array.from({length: plotWidth}, () => ' '),
	);
	for (const {value, name} of held) {
		drawReference(grid[toRow(value)]!, name);
	}

	if (dates.size >= leastDatesForLine) {
		drawTrend(grid, shown, toRow, toColumn);
	}

	for (const {value, date, isDerived} of shown) {
		grid[toRow(value)]![toColumn(date)] = isDerived ? '○' : '●';
	}

	if (dates.size < leastDatesForLine) {
		for (const point of shown) {
			writeBeside(
				grid[toRow(point.value)]!,
				toColumn(point.date),
				describe(point),
			);
		}
	}

	const labels = labelRows([...shown.toReversed(), ...held], toPosition);
	return [
		...grid.map((cells, row) => {
			const label = labels.get(row);
			const tick = label === undefined ? '│' : '┤';
			return `${pad(label ?? '', gutter, 'right')} ${tick}${cells.join('')}`.trimEnd();
		}),
		`${' '.repeat(gutter)} └${'─'.repeat(plotWidth)}`,
		`${' '.repeat(gutter + 2)}${writeDates([...dates], toColumn, plotWidth)}`.trimEnd(),
	];
}

/**
 * A line through values that stand in neighbouring columns, by asciichart. It draws null as 0 and throws on NaN or on
 * nothing at all, so a gap splits the line and each stretch is drawn by itself.
 *
 * @param values Rows counted from the bottom, one a column; `undefined` is a gap.
 * @returns One text a row, the top one first.
 */
export function drawLine(
	values: ReadonlyArray<number | undefined>,
	height: number,
): string[] {
	const rows = Array.from({length: height}, () =>
		Array.from({length: values.length}, () => ' '),
	);
	for (const [start, stretch] of findStretches(values)) {
		// One blank label and the axis take two columns, which are cut off again.
		const lines = asciichart
			.plot(stretch, {
				min: 0,
				max: height - 1,
				height: height - 1,
				offset: 2,
				format: () => ' ',
			})
			.split('\n');
		for (const [row, line] of lines.entries()) {
			for (const [column, character] of [...line].slice(2).entries()) {
				if (character !== ' ' && rows[row]) {
					rows[row][start + column] = character;
				}
			}
		}
	}

	return rows.map((cells) => cells.join(''));
}

function findStretches(
	values: ReadonlyArray<number | undefined>,
): Array<[number, number[]]> {
	const stretches: Array<[number, number[]]> = [];
	for (const [column, value] of values.entries()) {
		if (value === undefined || !Number.isFinite(value)) {
			continue;
		}

		const last = stretches.at(-1);
		if (last && last[0] + last[1].length === column) {
			last[1].push(value);
		} else {
			stretches.push([column, [value]]);
		}
	}

	return stretches;
}

function drawReference(cells: string[], name: string): void {
	cells.fill('╌');
	const text = [...` ${name} `];
	const start = Math.max(0, cells.length - text.length - 2);
	for (const [index, character] of text.entries()) {
		if (start + index < cells.length) {
			cells[start + index] = character;
		}
	}
}

function drawTrend(
	grid: string[][],
	points: readonly ChartPoint[],
	toRow: (value: number) => number,
	toColumn: (date: IsoDate) => number,
): void {
	const knots = points
		.filter(({isUnsure}) => !isUnsure)
		.map(({date, value}) => ({
			column: toColumn(date),
			height: grid.length - 1 - toRow(value),
		}));
	const values = Array.from({length: grid[0]?.length ?? 0}, (_, column) =>
		valueAt(knots, column),
	);
	for (const [row, line] of drawLine(values, grid.length).entries()) {
		for (const [column, character] of [...line].entries()) {
			if (character !== ' ') {
				grid[row]![column] = character;
			}
		}
	}
}

/** The straight line between the two neighbours of a column. */
function valueAt(
	knots: ReadonlyArray<{readonly column: number; readonly height: number}>,
	column: number,
): number | undefined {
	const before = knots.findLast((knot) => knot.column <= column);
	const after = knots.find((knot) => knot.column >= column);
	if (!before || !after) {
		return undefined;
	}

	const share =
		after.column === before.column
			? 0
			: (column - before.column) / (after.column - before.column);
	return before.height + share * (after.height - before.height);
}

function describe({label, isUnsure}: ChartPoint): string {
	return isUnsure ? `${label} ⁇` : label;
}

/** Right of its point where there is room, else left of it, else not at all: the axis has it too. */
function writeBeside(cells: string[], column: number, text: string): void {
	const letters = [...text];
	const starts = [column + 2, column - 1 - letters.length];
	const start = starts.find((candidate) => {
		const room = cells.slice(
			Math.max(0, candidate),
			candidate + letters.length,
		);
		const isInside =
			candidate >= 0 && candidate + letters.length <= cells.length;
		return isInside && room.every((cell) => cell === ' ' || cell === '╌');
	});
	if (start !== undefined) {
		cells.splice(start, letters.length, ...letters);
	}
}
