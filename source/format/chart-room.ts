import stringWidth from 'string-width';
import {type ChartPhase} from './chart-parts.js';

/** Beside the plot: the axis, and the spaces around it. */
const axisWidth = 3;

/** How many points a chart of this width has columns for, one each. */
export function countColumns(width: number, labels: readonly string[]): number {
	return measurePlot(width, labels) - 3;
}

/** Columns of the longest label. */
export function measureGutter(labels: readonly string[]): number {
	return Math.max(0, ...labels.map((label) => stringWidth(label)));
}

/** Columns of the plot itself: what the axis and its labels leave. */
export function measurePlot(width: number, labels: readonly string[]): number {
	return Math.max(8, width - measureGutter(labels) - axisWidth);
}

/** The values that a phase needs room for; the last limits have labels, so that every line is named once. */
export function listBounds({
	centre,
	limits,
	labels,
}: ChartPhase): Array<{value: number; label: string}> {
	return [
		...limits.flatMap(({lower, upper}, index) => {
			const isLast = index === limits.length - 1;
			return [
				{value: lower, label: isLast ? labels.lower : ''},
				{value: upper, label: isLast ? labels.upper : ''},
			];
		}),
		{value: centre, label: labels.centre},
	];
}
