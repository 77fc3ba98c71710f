import {type IndicatorVerdict} from '../../domain/indicator-verdict.js';
import {strandName} from '../../domain/strand.js';
import {type Series} from '../../domain/series.js';
import {labelQuarter} from '../../format/figure-sentence.js';
import {formatPeriod} from '../../format/period.js';
import {joinColumns, type Line, toLine} from '../../ui/line.js';
import {writeMarked, writeParagraph} from '../../ui/paragraph.js';
import {asWritten} from '../../ui/theme.js';
import {
	describeLength,
	drawTrend,
	findReferences,
	formatLevel,
} from '../../ui/trend-chart.js';
import {markException} from '../marks.js';
import {describeMove} from '../moved.js';
import {describeValue} from '../place.js';
import {nameObjective} from '../plan.js';
import {isWide} from '../screen.js';
import {type IndicatorData} from './load.js';

/** Texts may grow a little when they are drawn in ASCII. */
const spareColumns = 6;

/** What stands over the table of figures: name, chart, change, peers and exceptions. */
export function writeTop(
	data: IndicatorData,
	seriesIndex: number,
	columns: number,
): Line[] {
	const width = columns - spareColumns;
	const {standing} = data;
	if (!standing) {
		return [toLine(' The store has no such indicator.', 'dim')];
	}

	const {indicator} = standing;
	const title = [
		...writeParagraph(indicator.name, width, asWritten, 'strong'),
		...writeParagraph(
			`Priority ${indicator.priority} · ${strandName(indicator.strand)} · ${nameObjective(data.plan, indicator.objective)}`,
			width,
			asWritten,
			'dim',
		),
		...writeParagraph(indicator.about, width, asWritten),
		[],
	];
	const series = data.series[seriesIndex % Math.max(1, data.series.length)];
	if (!series) {
		return indent([...title, ...writeFacts(data, undefined, width)]);
	}

	if (isWide({columns})) {
		const leftWidth = Math.floor(columns * 0.5);
		const chart = writeChart(data, series, leftWidth - 2, 9);
		const facts = writeFacts(data, series, width - leftWidth - 3);
		return indent([
			...title,
			...joinColumns(chart, facts, {
				leftWidth,
				height: Math.max(chart.length, facts.length),
				rule: '   ',
			}),
		]);
	}

	return indent([
		...title,
		...writeChart(data, series, width, 7),
		[],
		...writeFacts(data, series, width),
	]);
}

/** What stands under the table: commentary and the other indicators of the objective. */
export function writeBottom(data: IndicatorData, columns: number): Line[] {
	const width = columns - spareColumns;
	const commentary = data.commentary.flatMap(({report, objective, summary}) => [
		[],
		...writeParagraph(
			`${labelQuarter(report)} · ${nameObjective(data.plan, objective)}`,
			width,
			asWritten,
			'strong',
		),
		toLine('summary, not the report’s words', 'dim'),
		...writeParagraph(summary, width, asWritten),
	]);
	const others =
		data.others.length === 0
			? []
			: [
					[],
					toLine('Other indicators of the objective', 'strong'),
					...data.others.flatMap(({name}) =>
						writeMarked({text: '·'}, name, width, asWritten),
					),
				];
	return indent([...commentary, ...others]);
}

function writeChart(
	data: IndicatorData,
	series: Series,
	width: number,
	height: number,
): Line[] {
	const count = data.series.length;
	const which = [series.breakdown, nameWindow(series.window)]
		.filter(Boolean)
		.join(', ');
	const remark = describeLength(series);
	const hasDerived = series.levels.some(({origin}) => origin === 'derived');
	return [
		...writeParagraph(
			[which, remark, count > 1 && `one of ${count} series: s shows the next`]
				.filter(Boolean)
				.join(' · '),
			width,
			asWritten,
			'dim',
		),
		...drawTrend(series, findReferences(series, data.figures), {width, height}),
		toLine(
			hasDerived
				? '● printed  ○ worked out from a printed change'
				: '● printed',
			'dim',
		),
	];
}

function writeFacts(
	data: IndicatorData,
	series: Series | undefined,
	width: number,
): Line[] {
	const {standing, exceptions, quarter} = data;
	const {latest, change, isReported, lastReport} = standing!;
	const derived = (series?.levels ?? []).filter(
		({origin}) => origin === 'derived',
	);
	return [
		...writeParagraph(
			latest
				? `Latest: ${describeValue(latest)}${latest.breakdown ? ` (${latest.breakdown})` : ''}, ${formatPeriod(latest.period)}`
				: 'No value of its own has been published, only changes.',
			width,
			asWritten,
			'strong',
		),
		...(change
			? writeParagraph(`Change: ${describeMove(change)}`, width, asWritten)
			: []),
		...(isReported
			? []
			: writeParagraph(
					`Not in the ${quarter.quarter} report: last in ${labelQuarter(lastReport ?? '')}`,
					width,
					asWritten,
				)),
		...derived.flatMap((level) =>
			writeParagraph(
				`${formatLevel(level)}${level.isOneOfTwoReadings ? ' ⁇' : ''}, ${formatPeriod(level.period)}: derived, ${level.formula ?? ''}${level.isOneOfTwoReadings ? ', one of two readings' : ''}`,
				width,
				asWritten,
				'dim',
			),
		),
		...data.verdicts.flatMap((verdict) =>
			writeParagraph(describeVerdict(verdict), width, asWritten),
		),
		...exceptions.flatMap((exception) =>
			writeMarked(
				markException(exception),
				`${exception.kind} (${exception.triage.status}): ${exception.explanation}`,
				width,
				asWritten,
			),
		),
		...(exceptions.length === 0
			? writeParagraph(
					`No exception in ${quarter.quarter}.`,
					width,
					asWritten,
					'dim',
				)
			: []),
	];
}

/** `high risk: Cannot be assessed: published without counts. Needed: the counts themselves.` */
function describeVerdict({breakdown, verdict}: IndicatorVerdict): string {
	return [
		breakdown && `${breakdown}:`,
		verdict.explanation,
		verdict.needed && `Needed: ${verdict.needed}.`,
	]
		.filter(Boolean)
		.join(' ');
}

/** `12-months` → `12 months`. */
function nameWindow(window: string): string {
	return window === 'as-at' ? 'on single days' : window.replaceAll('-', ' ');
}

function indent(lines: readonly Line[]): Line[] {
	return lines.map((line) => [{text: '  '}, ...line]);
}
