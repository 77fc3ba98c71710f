import {type ReactNode} from 'react';
import {truncateText} from '../../format/wrap.js';
import {
	fitLines,
	joinColumns,
	type Line,
	spreadLine,
	toLine,
	indent,
} from '../../ui/line.js';
import {renderLines} from '../../ui/lines.js';
import {writeParagraph} from '../../ui/paragraph.js';
import {describeWindow} from '../../ui/scroll.js';
import {type Theme} from '../../ui/theme.js';
import {paintLine} from '../reports/lay-out.js';
import {isWide, type Layout} from '../screen.js';
import {layOutSplit} from '../split-view.js';
import {splitLayout} from '../split.js';
import {writeReading, writeShortReading} from './reading.js';
import {readingShare} from './room.js';
import {type CommentaryModel, type Shown} from './select.js';

export function viewCommentary(
	model: CommentaryModel,
	layout: Layout,
	theme: Theme,
	settled: CommentaryModel,
): ReactNode {
	const lines =
		model.data.route.isBeside === true
			? writeBeside(model, layout, theme, settled)
			: writeAlone(model, layout, theme, settled);
	return renderLines(fitLines(lines, layout.rows), layout.columns, theme);
}

function writeAlone(
	model: CommentaryModel,
	layout: Layout,
	theme: Theme,
	settled: CommentaryModel,
): Line[] {
	const {list, detail} = splitLayout(layout, readingShare);
	return layOutSplit(
		list
			? [
					...writePassage(model, list.columns, theme),
					writePosition(model, list.columns),
				]
			: [],
		detail ? indent(writeReading(settled, detail.columns - 4, theme)) : [],
		layout,
		readingShare,
	);
}

function writePassage(
	{room, shown, selected, data}: CommentaryModel,
	columns: number,
	theme: Theme,
): Line[] {
	const way =
		data.other && data.route.isBeside !== true
			? ` v shows it in ${data.other.report.quarter}.`
			: '';
	return fitLines(
		shown
			? writeShown(shown, selected?.figure.id, room.height)
			: [
					...indent(writeParagraph(data.name, columns - 4, theme, 'strong')),
					...writeAbsent(
						`${data.quarter.quarter} says nothing under this objective.${way}`,
						columns,
						theme,
					),
				],
		room.height,
	);
}

function writeBeside(
	model: CommentaryModel,
	layout: Layout,
	theme: Theme,
	settled: CommentaryModel,
): Line[] {
	const {room, shownBeside, counterpart} = model;
	const {columns, height} = room;
	const here = [writeTitle(model), ...writePassage(model, columns, theme)];
	const there = [
		writeOtherTitle(model),
		...fitLines(
			shownBeside
				? writeShown(shownBeside, counterpart?.id, height)
				: writeAbsent(
						'No other report in the store speaks of this objective.',
						columns,
						theme,
					),
			height,
		),
	];
	const rule = toLine(` ${'─'.repeat(Math.max(0, layout.columns - 2))}`, 'dim');
	return isWide(layout)
		? [
				...joinColumns(here, there, {
					leftWidth: columns,
					height: height + 1,
					rule: ' │ ',
				}),
				rule,
				...indent(writeReading(settled, layout.columns - 4, theme)),
			]
		: [
				...here,
				...there,
				rule,
				...indent(writeShortReading(settled, columns - 4, theme)),
			];
}

/** The quarter, and what the text is about where its heading is not to be seen. */
function writeTitle({data, room, offset}: CommentaryModel): Line {
	const isSeen = room.isHeaded && offset === 0;
	const name = isSeen ? '' : truncateText(data.name, room.columns - 14);
	return [
		{text: `  ${data.quarter.quarter}`, style: 'accent'},
		{text: `  ${name}`, style: 'dim'},
	];
}

function writeOtherTitle({data: {other}}: CommentaryModel): Line {
	return other
		? [
				{text: `  ${other.report.quarter}`, style: 'accent'},
				...(other.silent.length > 0
					? [
							{
								text: `  ${other.silent.join(', ')} ${other.silent.length === 1 ? 'says' : 'say'} nothing under it`,
								style: 'dim',
							} as const,
						]
					: []),
			]
		: [];
}

function writeShown(
	{lines, offset}: Shown,
	selected: string | undefined,
	height: number,
): Line[] {
	return indent(
		lines
			.slice(offset, offset + height)
			.map((line) => paintLine(line, selected)),
	);
}

function writeAbsent(text: string, columns: number, theme: Theme): Line[] {
	return indent(writeParagraph(text, columns - 4, theme, 'dim'));
}

/** Where one is: in the report, among the figures, in the lines. */
function writePosition(
	{data, figures, place, shown, room, offset}: CommentaryModel,
	columns: number,
): Line {
	const {route, order, among} = data;
	const step = among.findIndex(({id}) => id === route.figure);
	const parts = [
		among.length > 1 && step !== -1
			? `source ${step + 1} of ${among.length}`
			: order.includes(route.objective) &&
				`objective ${order.indexOf(route.objective) + 1} of ${order.length}`,
		figures.length > 0 && `figure ${place + 1} of ${figures.length}`,
	];
	const window = describeWindow(offset, room.height, shown?.lines.length ?? 0);
	return spreadLine(
		toLine(`  ${parts.filter(Boolean).join(' · ')}`, 'dim'),
		toLine(window && `lines ${window} `, 'dim'),
		columns,
	);
}
