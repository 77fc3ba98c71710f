import {type Figure} from '../../domain/figure.js';
import {strandName} from '../../domain/strand.js';
import {formatPeriod} from '../../format/period.js';
import {truncateText} from '../../format/wrap.js';
import {labelQuarter} from '../../format/figure-sentence.js';
import {joinColumns, type Line} from '../../ui/line.js';
import {writeMarked, writeParagraph} from '../../ui/paragraph.js';
import {type Theme} from '../../ui/theme.js';
import {
	describeLength,
	drawTrend,
	findReferences,
	formatLevel,
} from '../../ui/trend-chart.js';
import {markException} from '../marks.js';
import {describeMove} from '../moved.js';
import {describeValue} from '../place.js';
import {type Box} from '../split.js';
import {type IndicatorEntry} from './load.js';

/** Narrower than this there is no room for words beside a chart. */
const leastForBeside = 70;

/** What a list's selection is, in the room beside or under the list. */
export function writeDetail(
	entry: IndicatorEntry,
	{columns, rows}: Box,
	isBeside: boolean,
	theme: Theme,
): Line[] {
	const head = writeTitle(entry, columns - 2, isBeside, theme).map((line) =>
		indent(line),
	);
	const room = rows - head.length;
	const {series} = entry.standing;
	if (!series || series.levels.length < 2) {
		return [
			...head,
			...writeWords(entry, columns - 2, theme).map((line) => indent(line)),
		];
	}

	const references = findReferences(series, entry.figures);
	if (isBeside || columns < leastForBeside) {
		const height = Math.max(3, Math.min(8, room - 6));
		const chart = drawTrend(series, references, {width: columns - 2, height});
		return [
			...head,
			[],
			...chart.map((line) => indent(line)),
			...writeRemark(entry, columns - 2, theme).map((line) => indent(line)),
			[],
			...writeWords(entry, columns - 2, theme).map((line) => indent(line)),
		];
	}

	const leftWidth = Math.floor(columns * 0.48);
	const chart = drawTrend(series, references, {
		width: leftWidth - 2,
		height: Math.max(3, Math.min(8, room - 2)),
	});
	return [
		...head,
		...joinColumns(
			chart.map((line) => indent(line)),
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
	return isBeside
		? [
				...writeParagraph(indicator.name, width, theme, 'strong'),
				...writeParagraph(facts.join(' · '), width, theme, 'dim'),
			]
		: [
				[
					{text: indicator.name, style: 'strong'},
					{
						text: ` · ${truncateText(facts.join(' · '), Math.max(1, width - indicator.name.length - 3))}`,
						style: 'dim',
					},
				],
			];
}

function writeRemark(
	{standing}: IndicatorEntry,
	width: number,
	theme: Theme,
): Line[] {
	const remark = standing.series && describeLength(standing.series);
	return remark ? writeParagraph(remark, width, theme, 'dim') : [];
}

function writeWords(
	entry: IndicatorEntry,
	width: number,
	theme: Theme,
): Line[] {
	const {standing, figures, exceptions, verdict} = entry;
	const {change, isReported, lastReport, series, latest} = standing;
	const plain = [
		...(latest && (series?.levels.length ?? 0) < 2
			? [describeLatest(latest)]
			: []),
		...(isReported
			? []
			: [`Not in this report: last in ${labelQuarter(lastReport ?? '')}.`]),
		...(change ? [`Change: ${describeMove(change)}.`] : []),
		...describeOthers(figures, latest),
	];
	const derived = (series?.levels ?? [])
		.filter(({origin}) => origin === 'derived')
		.map(
			(level) =>
				`${formatLevel(level)}${level.isOneOfTwoReadings ? ' ⁇' : ''} ${formatPeriod(level.period)} (derived: ${level.formula ?? ''})`,
		);
	return [
		...plain.flatMap((text) => writeParagraph(text, width, theme)),
		...exceptions.flatMap((exception) =>
			writeMarked(
				markException(exception),
				`${exception.explanation}${exception.triage.status === 'open' ? '' : ` (${exception.triage.status})`}`,
				width,
				theme,
			),
		),
		...(verdict ? writeParagraph(verdict.explanation, width, theme) : []),
		...derived.flatMap((text) => writeParagraph(text, width, theme, 'dim')),
		...writeParagraph(standing.indicator.about, width, theme, 'dim'),
	];
}

function describeLatest(latest: Figure): string {
	const breakdown = latest.breakdown ? ` (${latest.breakdown})` : '';
	return `Latest: ${describeValue(latest)}${breakdown}, ${formatPeriod(latest.period)}.`;
}

function describeOthers(
	figures: readonly Figure[],
	latest: Figure | undefined,
): string[] {
	return figures
		.filter(
			({role, report}) =>
				(role === 'peer' || role === 'target' || role === 'rank') &&
				report === figures.at(-1)?.report,
		)
		.filter((figure) => figure !== latest)
		.map((figure) => {
			const name =
				figure.role === 'peer'
					? 'Peer'
					: figure.role === 'rank'
						? 'Rank'
						: 'Target';
			const reference = figure.reference ? ` (${figure.reference})` : '';
			return `${name}: ${describeValue(figure)}${reference}.`;
		});
}

function indent(line: Line): Line {
	return [{text: '  '}, ...line];
}
