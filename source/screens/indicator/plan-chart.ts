import {type Series} from '../../domain/series.js';
import {countColumns} from '../../format/chart-room.js';
import {formatLevel} from '../../format/trend.js';
import {growChart} from '../../ui/trend-chart.js';
import {isWide} from '../screen.js';
import {
	findDrawable,
	toChartPhases,
} from '../../exceptions/limits/chart-phases.js';
import {type IndicatorData} from './load.js';
import {listSpans, settleSpan, type Span} from './spans.js';

/** Where a series is drawn and how much of it. */
export type ChartPlan = {
	readonly series: Series;
	/** The facts stand beside it. */
	readonly isBeside: boolean;
	readonly width: number;
	readonly height: number;
	/** Columns for points. */
	readonly room: number;
	readonly spans: readonly Span[];
	readonly span: Span;
};

/** In a wide terminal the facts stand beside the chart, unless the series is so long that it needs all of the width. */
export function planChart(
	data: IndicatorData,
	{series: place, span}: {readonly series: number; readonly span: Span},
	{
		columns,
		width,
		rows,
		isAlone,
	}: {
		readonly columns: number;
		readonly width: number;
		/** Of the screen. */
		readonly rows: number;
		/** The chart has the screen to itself. */
		readonly isAlone: boolean;
	},
): ChartPlan | undefined {
	const series = data.series[place % Math.max(1, data.series.length)];
	if (!series) {
		return undefined;
	}

	const labels = listLabels(data, series);
	const half = Math.floor(columns * 0.5) - 2;
	const isBeside =
		!isAlone &&
		isWide({columns}) &&
		series.levels.length <= countColumns(half, labels);
	const own = isBeside ? half : width;
	const room = countColumns(own, labels);
	const spans = listSpans(series, room);
	return {
		series,
		isBeside,
		width: own,
		height: isAlone
			? Math.max(3, rows - linesAround)
			: growChart(chooseHeight(isBeside, columns), rows, series),
		room,
		spans,
		span: settleSpan(span, spans),
	};
}

/** Lines around a chart: what it shows, its dates, its marks and limits. */
const linesAround = 8;

function chooseHeight(isBeside: boolean, columns: number): number {
	return isBeside ? 9 : isWide({columns}) ? 11 : 7;
}

/** Everything that may stand on the axis, whatever part of the series is drawn. */
function listLabels(data: IndicatorData, series: Series): string[] {
	const judgement = data.judged.get(series);
	const {indicator} = data.standing!;
	const phases = judgement
		? toChartPhases(findDrawable(judgement, indicator), indicator, '')
		: [];
	return [
		...series.levels.map((level) => formatLevel(level)),
		...phases.flatMap(({labels}) => Object.values(labels)),
	];
}
