import {type Series} from '../domain/series.js';
import {drawChart, leastDatesForLine} from '../format/chart.js';
import {
	type ChartPart,
	type ChartPhase,
	type ChartPoint,
	type ChartReference,
	type ChartSize,
} from '../format/chart-parts.js';
import {type Line} from './line.js';
import {type StyleName} from './theme.js';

/** Points as a chart, with peers and targets as lines across it and, where there are any, mean and limits under it. */
export function drawTrend(
	points: readonly ChartPoint[],
	references: readonly ChartReference[],
	size: ChartSize,
	phases: readonly ChartPhase[] = [],
): Line[] {
	return drawChart(points, references, size, phases).map((row) =>
		row.map(({text, part}) => ({text, style: toStyle(part)})),
	);
}

/**
 * Rows for a chart in so many rows of a screen: a quarter of them where that is more than usual, and there is a line to be
 * drawn in them.
 */
export function growChart(
	usual: number,
	rows: number,
	{levels}: Pick<Series, 'levels'>,
): number {
	return levels.length < leastDatesForLine
		? usual
		: Math.max(usual, Math.floor(rows / 4));
}

/** `last 66 of 188 months`; nothing when all of them fit. */
export function describeCut(
	count: number,
	room: number,
	unit: string,
): string[] {
	return count > room ? [`last ${room} of ${count} ${unit}`] : [];
}

function toStyle(part: ChartPart): StyleName | undefined {
	switch (part) {
		case 'plain': {
			return undefined;
		}

		case 'limit': {
			return 'dim';
		}

		case 'favourable':
		case 'unfavourable':
		case 'neutral': {
			return part;
		}
	}
}
