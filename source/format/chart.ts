import asciichart from 'asciichart';
import {labelRows, scaleColumns, scaleRows, writeDates} from './chart-axes.js';
import {findStretches, interpolate} from './chart-line.js';
import {listBounds, measureGutter, measurePlot} from './chart-room.js';
import {
	createGrid,
	drawPhase,
	drawPoints,
	drawReference,
	type Grid,
	joinCells,
	nameReference,
	type Scales,
	writeBeside,
} from './chart-grid.js';
import {
	type ChartPhase,
	type ChartPoint,
	type ChartReference,
	type ChartRow,
	type ChartSize,
} from './chart-parts.js';
import {pad} from './table.js';

/** With fewer dates than this there is no line: values that stand side by side are not a trend. */
export const leastDatesForLine = 4;

/**
 * Draws values at their true dates, with the values on the one axis and the dates on the other.
 *
 * @param phases centre lines and limits, drawn under the values; they name their rows of the axis before the values do.
 * @returns Rows of at most `width` columns; none when there is no value to draw.
 */
export function drawChart(
	points: readonly ChartPoint[],
	references: readonly ChartReference[],
	{width, height}: ChartSize,
	phases: readonly ChartPhase[] = [],
): ChartRow[] {
	const shown = points.filter(({value}) => Number.isFinite(value));
	if (shown.length === 0) {
		return [];
	}

	const held = references.filter(({value}) => Number.isFinite(value));
	const bounds = phases.flatMap((phase) => listBounds(phase));
	const named = bounds.filter(({label}) => label !== '');
	const labelled = [...shown, ...held, ...named];
	const gutter = measureGutter(labelled.map(({label}) => label));
	const plotWidth = measurePlot(
		width,
		labelled.map(({label}) => label),
	);
	const toPosition = scaleRows(
		[...shown, ...held, ...bounds].map(({value}) => value),
		height,
	);
	const scales: Scales = {
		toRow: (value) => Math.round(toPosition(value)),
		toColumn: scaleColumns(
			shown.map(({date}) => date),
			plotWidth,
		),
	};
	const dates = [...new Set(shown.map(({date}) => date))];
	const grid = createGrid(plotWidth, height);
	const labels = new Map([
		...labelRows([...shown.toReversed(), ...held], toPosition),
		...labelRows(named, toPosition),
	]);
	drawAll(grid, {shown, held, phases, labels}, scales, dates.length);
	return [
		...grid.map((cells, row): ChartRow => {
			const label = labels.get(row);
			const tick = label === undefined ? '│' : '┤';
			return [
				{text: `${pad(label ?? '', gutter, 'right')} ${tick}`, part: 'plain'},
				...joinCells(cells),
			];
		}),
		[{text: `${' '.repeat(gutter)} └${'─'.repeat(plotWidth)}`, part: 'plain'}],
		[
			{
				text: `${' '.repeat(gutter + 2)}${writeDates(dates, scales.toColumn, plotWidth)}`.trimEnd(),
				part: 'plain',
			},
		],
	];
}

/** What matters most is drawn last: over the limits the trend, over the trend its points. Names go where there is room. */
function drawAll(
	grid: Grid,
	{
		shown,
		held,
		phases,
		labels,
	}: {
		readonly shown: readonly ChartPoint[];
		readonly held: readonly ChartReference[];
		readonly phases: readonly ChartPhase[];
		/** Of the rows, on the axis. */
		readonly labels: ReadonlyMap<number, string>;
	},
	scales: Scales,
	dates: number,
): void {
	for (const phase of phases) {
		drawPhase(grid, phase, scales);
	}

	for (const {value} of held) {
		drawReference(grid[scales.toRow(value)]!);
	}

	// Where several points share a column a line through them would be one through some of them.
	if (dates >= leastDatesForLine && dates <= (grid[0]?.length ?? 0)) {
		drawTrend(grid, shown, scales);
	}

	drawPoints(grid, shown, scales);
	if (dates < leastDatesForLine) {
		for (const point of shown) {
			const {toRow, toColumn} = scales;
			writeBeside(grid[toRow(point.value)]!, toColumn(point.date), point);
		}
	}

	for (const {value, name, label} of held) {
		const row = scales.toRow(value);
		// The axis can have another value on its row.
		const isNamed = labels.get(row) === label;
		const isWritten = !isNamed && nameReference(grid[row]!, `${name} ${label}`);
		if (!isWritten) {
			nameReference(grid[row]!, name);
		}
	}
}

function drawTrend(
	grid: Grid,
	points: readonly ChartPoint[],
	{toRow, toColumn}: Scales,
): void {
	const knots = points
		.filter(({isUnsure}) => !isUnsure)
		.map(({date, value}) => ({
			column: toColumn(date),
			height: grid.length - 1 - toRow(value),
		}));
	const values = Array.from({length: grid[0]?.length ?? 0}, (_, column) =>
		interpolate(knots, column),
	);
	for (const [row, line] of drawLine(values, grid.length).entries()) {
		for (const [column, character] of [...line].entries()) {
			if (character !== ' ') {
				grid[row]![column] = {text: character, part: 'plain'};
			}
		}
	}
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
