import {type Indicator} from '../../domain/indicator.js';
import {type Series} from '../../domain/series.js';
import {type Judgement} from '../../exceptions/judgement.js';
import {type ChartPhase, type ChartPoint} from '../../format/chart-parts.js';
import {formatValue} from '../../format/value.js';
import {toChartPoints} from '../../format/trend.js';
import {describeCut} from '../../ui/trend-chart.js';
import {
	findDrawable,
	markPoints,
	toChartPhases,
} from '../../exceptions/limits/chart-phases.js';
import {listStretches, type MarkedStretch} from './marked.js';
import {type Aggregate, aggregateLevels, type Span} from './spans.js';

/** What is drawn of a series, and what is to be said of it. */
export type Drawn = {
	readonly points: readonly ChartPoint[];
	readonly phases: readonly ChartPhase[];
	/** `last 66 of 188 months`, `by quarter, sums of months`. */
	readonly notes: readonly string[];
	/** Of the points that are drawn. */
	readonly stretches: readonly MarkedStretch[];
};

const units: Readonly<Partial<Record<string, string>>> = {
	month: 'months',
	quarter: 'quarters',
};

/** Takes from a series what its span asks for and its room allows. */
export function drawSpan(
	series: Series,
	judgement: Judgement | undefined,
	{
		indicator,
		span,
		room,
	}: {
		readonly indicator: Indicator;
		readonly span: Span;
		/** Columns for points. */
		readonly room: number;
	},
): Drawn {
	const unit = units[series.window] ?? 'values';
	const phases = judgement ? findDrawable(judgement, indicator) : [];
	if (span === 'quarters' || span === 'years') {
		const sums = aggregateLevels(series.levels, span, indicator.type);
		const points = toTotalPoints(sums, indicator);
		return {
			points: points.slice(-room),
			phases: [],
			stretches: [],
			notes: [
				`${span === 'quarters' ? 'by quarter' : 'by financial year'}, ${sums.how}s of ${unit}`,
				...describeCut(
					points.length,
					room,
					span === 'quarters' ? 'quarters' : 'years',
				),
				...describePartial(sums.partial),
				...(phases.length > 0 ? [`limits are of ${unit}, none drawn`] : []),
			],
		};
	}

	const levels = span === 'last' ? series.levels.slice(-room) : series.levels;
	const from = levels[0]?.period.end ?? '';
	return {
		points: toChartPoints(levels, markPoints(phases, indicator.direction)),
		phases: toChartPhases(phases, indicator, from),
		stretches: listStretches(phases).filter(({end}) => end >= from),
		notes:
			span === 'last'
				? describeCut(series.levels.length, room, unit)
				: series.levels.length > room
					? [`all ${series.levels.length} ${unit}`]
					: [],
	};
}

function describePartial(partial: readonly string[]): string[] {
	if (partial.length === 0) {
		return [];
	}

	return [
		partial.length > 3
			? `${partial.length} incomplete ones left out`
			: `incomplete and left out: ${partial.join(', ')}`,
	];
}

function toTotalPoints(
	{totals, how}: Aggregate,
	{unit, decimals}: Indicator,
): ChartPoint[] {
	return totals.map(({period, value}) => ({
		date: period.end,
		value,
		isDerived: false,
		isUnsure: false,
		label: formatValue(value, unit, how === 'mean' ? decimals + 1 : decimals),
	}));
}
