import {type IsoDate} from '../domain/date-range.js';
import {type Figure} from '../domain/figure.js';
import {type Bearing} from '../domain/indicator.js';
import {type Level} from '../domain/level.js';
import {decimalsOf} from '../domain/rounding.js';
import {type Series} from '../domain/series.js';
import {drawChart, leastDatesForLine} from '../format/chart.js';
import {
	type ChartPart,
	type ChartPhase,
	type ChartPoint,
	type ChartSize,
} from '../format/chart-parts.js';
import {formatFigure, formatValue} from '../format/value.js';
import {type Line} from './line.js';
import {type StyleName} from './theme.js';

/** Points as a chart, with peers and targets as lines across it and, where there are any, mean and limits under it. */
export function drawTrend(
	points: readonly ChartPoint[],
	references: readonly Figure[],
	size: ChartSize,
	phases: readonly ChartPhase[] = [],
): Line[] {
	const held = references.map((figure) => ({
		value: figure.value,
		label: formatFigure(figure),
		name: figure.reference ?? figure.role,
	}));
	return drawChart(points, held, size, phases).map((row) =>
		row.map(({text, part}) => ({text, style: toStyle(part)})),
	);
}

/** @param bearings of the points that break a rule, by the ends of their periods. */
export function toChartPoints(
	levels: readonly Level[],
	bearings?: ReadonlyMap<IsoDate, Bearing>,
): ChartPoint[] {
	return levels.map((level) => ({
		date: level.period.end,
		value: level.value,
		isDerived: level.origin === 'derived',
		isUnsure: level.isOneOfTwoReadings,
		label: formatLevel(level),
		bearing: bearings?.get(level.period.end),
	}));
}

/** `44.9%`; a value worked out from a published change has no more decimals than the print it came from. */
export function formatLevel(level: Level): string {
	return level.printed === undefined
		? formatValue(level.value, level.unit, derivedDecimals(level))
		: formatFigure(level);
}

/** Says when there are too few values to speak of a trend. */
export function describeLength({
	levels,
}: Pick<Series, 'levels'>): string | undefined {
	const dates = new Set(levels.map(({period}) => period.end)).size;
	const words = ['no', 'one', 'two', 'three'];
	if (dates >= leastDatesForLine) {
		return undefined;
	}

	return dates === 1
		? 'one value, not a trend'
		: `${words[dates]} values, not a trend`;
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

/** Figures that a series can be held against: peers and targets of the same thing in the same unit. */
export function findReferences(
	series: Series,
	figures: readonly Figure[],
): Figure[] {
	const unit = series.levels[0]?.unit;
	const fitting = figures.filter(
		(figure) =>
			(figure.role === 'peer' || figure.role === 'target') &&
			figure.unit === unit &&
			figure.breakdown === series.breakdown &&
			figure.direction === undefined,
	);
	const latest = fitting
		.map(({report}) => report)
		.toSorted()
		.at(-1);
	return fitting.filter(({report}) => report === latest);
}

function derivedDecimals({value, formula}: Level): number {
	if (Number.isInteger(value)) {
		return 0;
	}

	// The formula begins with the printed value: `44.9 ÷ (1 − 3.7%)`.
	return Math.max(1, decimalsOf(formula?.split(' ')[0] ?? ''));
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
