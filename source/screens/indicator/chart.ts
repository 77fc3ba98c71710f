import {type Series} from '../../domain/series.js';
import {wrapText} from '../../format/wrap.js';
import {type Line, toLine} from '../../ui/line.js';
import {writeParagraph} from '../../ui/paragraph.js';
import {asWritten} from '../../ui/theme.js';
import {
	describeLength,
	findReferences,
	listEnds,
	nameWindow,
	toChartReferences,
} from '../../format/trend.js';
import {drawTrend} from '../../ui/trend-chart.js';
import {drawSpan, type Drawn} from './drawn.js';
import {describeLimits} from './limits.js';
import {type IndicatorData} from './load.js';
import {describeStretches} from './marked.js';
import {type ChartPlan} from './plan-chart.js';

/** The chart with what it shows over it, and under it what its marks and lines are. */
export function writeChart(data: IndicatorData, plan: ChartPlan): Line[] {
	const {series, width, height, room, span} = plan;
	const {indicator} = data.standing!;
	const judgement = data.judged.get(series);
	const drawn = drawSpan(series, judgement, {indicator, span, room});
	const count = data.series.length;
	const isTotal = span === 'quarters' || span === 'years';
	const title = [
		series.breakdown,
		isTotal ? undefined : nameWindow(series.window),
		describeLength(listEnds(series)),
		...drawn.notes,
		count > 1 && `one of ${count} series: s shows the next`,
	];
	const limits = judgement && !isTotal && describeLimits(judgement, indicator);
	return [
		...writeParagraph(
			title.filter(Boolean).join(' · '),
			width,
			asWritten,
			'dim',
		),
		...drawTrend(
			drawn.points,
			isTotal
				? []
				: toChartReferences(
						findReferences(series.levels[0], data.figures),
						data.quarter.id,
					),
			{width, height},
			drawn.phases,
		),
		...writeParagraph(
			describeMarks(series, drawn, judgement !== undefined),
			width,
			asWritten,
			'dim',
		),
		...(limits ? writeParagraph(limits, width, asWritten) : []),
		...writeStretches(data, drawn, width),
	];
}

function describeMarks(
	{levels}: Series,
	{phases, stretches, points}: Drawn,
	isImported: boolean,
): string {
	const hasDerived = levels.some(({origin}) => origin === 'derived');
	return (
		[
			isImported ? '● imported' : '● printed',
			hasDerived && '○ worked out from a printed change',
			stretches.length > 0 &&
				points.some(({bearing}) => bearing) &&
				'◆ marked by a rule',
			phases.length > 0 && '┄ mean, ─ limits',
		]
			.filter(Boolean)
			// In ASCII a dot between them would be one more mark.
			.join(', ')
	);
}

/** Two lines at most: one for each bearing, or two for one. */
function writeStretches(
	data: IndicatorData,
	{stretches}: Drawn,
	width: number,
): Line[] {
	const {direction} = data.standing!.indicator;
	const write = (most: number) =>
		describeStretches(
			stretches,
			direction,
			(text) => wrapText(text, width).length <= most,
		);
	const alone = write(2);
	const texts = alone.length > 1 ? write(1) : alone;
	return texts.flatMap(({bearing, text}) =>
		wrapText(text, width).map((line) => toLine(line, bearing)),
	);
}
