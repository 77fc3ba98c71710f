import {labelQuarter, type QuarterId} from '../domain/quarter.js';
import {type IsoDate} from '../domain/date-range.js';
import {type Figure} from '../domain/figure.js';
import {type Bearing} from '../domain/indicator.js';
import {type Level} from '../domain/level.js';
import {decimalsOf} from '../domain/rounding.js';
import {type Series} from '../domain/series.js';
import {leastDatesForLine} from './chart.js';
import {type ChartPoint, type ChartReference} from './chart-parts.js';
import {formatFigure, formatValue} from './value.js';

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

/** Says when there are too few values to speak of a trend, by the ends of their periods. */
export function describeLength(ends: readonly IsoDate[]): string | undefined {
	const dates = new Set(ends).size;
	const words = ['no', 'one', 'two', 'three'];
	if (dates >= leastDatesForLine) {
		return undefined;
	}

	return dates === 1
		? 'one value, not a trend'
		: `${words[dates]} values, not a trend`;
}

/** `12-months` → `12 months`, `month` → `by month`. */
export function nameWindow(window: string): string {
	if (window === 'as-at') {
		return 'on single days';
	}

	return window === 'month' || window === 'quarter'
		? `by ${window}`
		: window.replaceAll('-', ' ');
}

/** When its values end, each as often as there are values. */
export function listEnds({levels}: Pick<Series, 'levels'>): IsoDate[] {
	return levels.map(({period}) => period.end);
}

/** Figures that a value can be held against: peers and targets of the same thing in the same unit, from the latest report with any. */
export function findReferences(
	measured: Pick<Figure, 'unit' | 'breakdown'> | undefined,
	figures: readonly Figure[],
): Figure[] {
	const fitting = figures.filter(
		(figure) =>
			(figure.role === 'peer' || figure.role === 'target') &&
			figure.unit === measured?.unit &&
			figure.breakdown === measured.breakdown &&
			figure.direction === undefined,
	);
	const latest = fitting
		.map(({report}) => report)
		.toSorted()
		.at(-1);
	return fitting.filter(({report}) => report === latest);
}

/**
 * Peers and targets as lines of a chart.
 *
 * @param quarter the one that is looked at: a line from another report names it, `national average (Q1 22/23)`.
 */
export function toChartReferences(
	figures: readonly Figure[],
	quarter: QuarterId,
): ChartReference[] {
	return figures.map((figure) => {
		const {value, reference, role, report} = figure;
		const name = reference ?? role;
		return {
			value,
			label: formatFigure(figure),
			name: report === quarter ? name : `${name} (${labelQuarter(report)})`,
		};
	});
}

function derivedDecimals({value, formula}: Level): number {
	if (Number.isInteger(value)) {
		return 0;
	}

	// The formula begins with the printed value: `44.9 ÷ (1 − 3.7%)`.
	return Math.max(1, decimalsOf(formula?.split(' ')[0] ?? ''));
}
