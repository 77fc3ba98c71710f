import {type IsoDate} from '../domain/date-range.js';
import {
	type ChartPart,
	type ChartPhase,
	type ChartPoint,
	type ChartSpan,
} from './chart-parts.js';

export type Cell = {readonly text: string; readonly part: ChartPart};

/** The cells of a plot, the top row first. */
export type Grid = Cell[][];

export type Scales = {
	readonly toRow: (value: number) => number;
	readonly toColumn: (date: IsoDate) => number;
};

const blank: Cell = {text: ' ', part: 'plain'};

export function createGrid(width: number, height: number): Grid {
	return Array.from({length: height}, () =>
		Array.from({length: width}, () => blank),
	);
}

/** A line from side to side. */
export function drawReference(cells: Cell[]): void {
	cells.fill({text: '╌', part: 'plain'});
}

/** The name of a line as near to its right end as nothing else stands; `false` where there is no such place. */
export function nameReference(cells: Cell[], name: string): boolean {
	const letters = [...` ${name} `];
	const last = cells.length - letters.length - 2;
	for (let start = last; start >= 0; start--) {
		const room = cells.slice(start, start + letters.length);
		if (room.every(({text}) => text === '╌')) {
			writeText(cells, start, letters);
			return true;
		}
	}

	return false;
}

/**
 * Mean and limits over the columns of the phase's own points: a phase does not speak for the time before or after it. The
 * mean is dotted, since the trend runs along it more often than along the limits.
 */
export function drawPhase(
	grid: Grid,
	{centre, limits}: ChartPhase,
	{toRow, toColumn}: Scales,
): void {
	const steps = limits.map(({date, lower, upper}) => ({
		column: toColumn(date),
		rows: [toRow(lower), toRow(upper)],
	}));
	const first = steps[0]?.column ?? 0;
	const last = steps.at(-1)?.column ?? -1;
	for (let column = first; column <= last; column++) {
		const step = steps.findLast((candidate) => candidate.column <= column)!;
		for (const row of step.rows) {
			grid[row]![column] = {text: '─', part: 'limit'};
		}

		grid[toRow(centre)]![column] = {text: '┄', part: 'limit'};
	}
}

/** A marked point keeps its mark where a plain one shares its cell. */
export function drawPoints(
	grid: Grid,
	points: readonly ChartPoint[],
	{toRow, toColumn}: Scales,
): void {
	const inOrder = points.toSorted(
		(a, b) => Number(a.bearing !== undefined) - Number(b.bearing !== undefined),
	);
	for (const {value, date, isDerived, bearing} of inOrder) {
		grid[toRow(value)]![toColumn(date)] = bearing
			? {text: '◆', part: bearing}
			: {text: isDerived ? '○' : '●', part: 'plain'};
	}
}

/** Right of its point where there is room, else left of it, else not at all: the axis has it too. */
export function writeBeside(
	cells: Cell[],
	column: number,
	{label, isUnsure}: ChartPoint,
): void {
	const letters = [...(isUnsure ? `${label} ⁇` : label)];
	const starts = [column + 2, column - 1 - letters.length];
	const start = starts.find((candidate) => {
		const room = cells.slice(
			Math.max(0, candidate),
			candidate + letters.length,
		);
		const isInside =
			candidate >= 0 && candidate + letters.length <= cells.length;
		return isInside && room.every(({text}) => text === ' ' || text === '╌');
	});
	if (start !== undefined) {
		writeText(cells, start, letters);
	}
}

/** Neighbouring cells of one part as one span. Spaces at the end are left out. */
export function joinCells(cells: readonly Cell[]): ChartSpan[] {
	const end = cells.findLastIndex(({text}) => text !== ' ') + 1;
	const spans: ChartSpan[] = [];
	for (const {text, part} of cells.slice(0, end)) {
		const last = spans.at(-1);
		if (last?.part === part) {
			spans[spans.length - 1] = {text: last.text + text, part};
		} else {
			spans.push({text, part});
		}
	}

	return spans;
}

function writeText(
	cells: Cell[],
	start: number,
	letters: readonly string[],
): void {
	for (const [index, text] of letters.entries()) {
		if (start + index < cells.length) {
			cells[start + index] = {text, part: 'plain'};
		}
	}
}
