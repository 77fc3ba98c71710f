import stringWidth from 'string-width';
import {type Report} from '../../domain/report.js';
import {strandName} from '../../domain/strand.js';
import {formatPeriod} from '../../format/period.js';
import {countColumns} from '../../format/chart-room.js';
import {truncateText} from '../../format/wrap.js';
import {joinColumns, type Line, toLine, indent} from '../../ui/line.js';
import {writeParagraph} from '../../ui/paragraph.js';
import {type Theme} from '../../ui/theme.js';
import {
	describeLength,
	listEnds,
	findReferences,
	formatLevel,
	toChartPoints,
	toChartReferences,
} from '../../format/trend.js';
import {describeCut, drawTrend, growChart} from '../../ui/trend-chart.js';
import {type Box} from '../split.js';
import {type IndicatorEntry} from './load.js';
import {writeWords} from './words.js';

/** With less room behind a name its facts have a line of their own. */
const leastForFacts = 16;

/** Narrower than this there is no room for words beside a chart. */
const leastForBeside = 70;

/** What a list's selection is, in the room beside or under the list. */
export function writeDetail(
	entry: IndicatorEntry,
	quarter: Report,
	{columns, rows, isBeside}: Box & {readonly isBeside: boolean},
	theme: Theme,
): Line[] {
	const head = indent(writeTitle(entry, columns - 2, isBeside, theme));
	const room = rows - head.length;
	const {series} = entry.standing;
	if (!series || series.levels.length < 2) {
		return [...head, ...indent(writeWords(entry, columns - 2, theme))];
	}

	const references = toChartReferences(
		findReferences(series.levels[0], entry.figures),
		quarter.id,
	);
	const labels = series.levels.map((level) => formatLevel(level));
	const draw = (width: number, height: number) => {
		const most = countColumns(width, labels);
		const [cut] = describeCut(series.levels.length, most, 'values');
		return [
			...drawTrend(toChartPoints(series.levels.slice(-most)), references, {
				width,
				height: cut ? height - 1 : height,
			}),
			...(cut ? [toLine(cut, 'dim')] : []),
		];
	};

	if (isBeside || columns < leastForBeside) {
		const height = Math.max(3, Math.min(growChart(8, room, series), room - 6));
		const chart = draw(columns - 2, height);
		return [
			...head,
			[],
			...indent(chart),
			...indent(writeRemark(entry, columns - 2, theme)),
			[],
			...indent(writeWords(entry, columns - 2, theme)),
		];
	}

	const leftWidth = Math.floor(columns * 0.48);
	const chart = draw(leftWidth - 2, Math.max(3, Math.min(8, room - 2)));
	return [
		...head,
		...joinColumns(
			indent(chart),
			[
				...writeRemark(entry, columns - leftWidth - 3, theme),
				...writeWords(entry, columns - leftWidth - 3, theme),
			],
			{leftWidth, height: room, rule: '  '},
		),
	];
}

function writeTitle(
	{standing}: IndicatorEntry,
	width: number,
	isBeside: boolean,
	theme: Theme,
): Line[] {
	const {indicator, latest} = standing;
	const facts = [
		latest && formatPeriod(latest.period),
		`P${indicator.priority} ${strandName(indicator.strand)}`,
	].filter(Boolean);
	const text = facts.join(' · ');
	const room = width - stringWidth(theme.draw(indicator.name)) - 3;
	return isBeside || room < leastForFacts
		? [
				...writeParagraph(indicator.name, width, theme, 'strong'),
				...writeParagraph(text, width, theme, 'dim'),
			]
		: [
				[
					{text: indicator.name, style: 'strong'},
					{text: ` · ${truncateText(text, room)}`, style: 'dim'},
				],
			];
}

function writeRemark(
	{standing}: IndicatorEntry,
	width: number,
	theme: Theme,
): Line[] {
	const remark = standing.series && describeLength(listEnds(standing.series));
	return remark ? writeParagraph(remark, width, theme, 'dim') : [];
}
