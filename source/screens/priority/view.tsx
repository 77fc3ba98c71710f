import {Box} from 'ink';
import {type ReactNode} from 'react';
import {pad} from '../../format/table.js';
import {truncateText} from '../../format/wrap.js';
import {type Line, toLine} from '../../ui/line.js';
import {renderLines} from '../../ui/lines.js';
import {type StyleName, type Theme} from '../../ui/theme.js';
import {type Layout} from '../screen.js';
import {layOutSplit} from '../split-view.js';
import {splitLayout} from '../split.js';
import {expectedTitle, layOutColumns, type Widths} from './columns.js';
import {writeDetail} from './detail.js';
import {type IndicatorEntry, trendWidth} from './load.js';
import {type PriorityModel} from './select.js';
import {type PriorityRow} from './state.js';

export function viewPriority(
	model: PriorityModel,
	layout: Layout,
	theme: Theme,
	settled: PriorityModel,
): ReactNode {
	const {list, detail, isBeside} = splitLayout(layout);
	const lines = layOutSplit(
		list ? writeList(model, list.columns, layout, theme) : [],
		detail ? writeSelected(settled, detail, isBeside, theme) : [],
		layout,
	);
	return (
		<Box flexDirection="column">
			{renderLines(lines, layout.columns, theme)}
		</Box>
	);
}

function writeSelected(
	{selected}: PriorityModel,
	box: {readonly columns: number; readonly rows: number},
	isBeside: boolean,
	theme: Theme,
): Line[] {
	return selected ? writeDetail(selected, box, isBeside, theme) : [];
}

function writeList(
	model: PriorityModel,
	columns: number,
	layout: Layout,
	theme: Theme,
): Line[] {
	const {rows, status, data, count, items, selected} = model;
	if (count === 0) {
		return [toLine(`   ${describeEmpty(model)}`, 'dim')];
	}

	const widths = layOutColumns(data, columns, layout, theme);
	const {value, change, expected} = widths;
	const number = items === 1 ? '1 indicator' : `${items} indicators`;
	const note = [number, status].filter(Boolean).join(' · ');
	return [
		[
			{
				text: `   ${pad(truncateText(note, widths.name), widths.name)}`,
				style: 'dim',
			},
			{
				text: `  ${pad('Latest', value, 'right')}${expected > 0 ? `  ${pad(expectedTitle, expected)}` : ''}  ${pad('Change', change)}  ${pad('Trend', trendWidth)}`,
				style: 'dim',
			},
		],
		...rows.map((row) => writeRow(row, widths, selected?.id, theme)),
	];
}

function writeRow(
	row: PriorityRow,
	widths: Widths,
	selected: string | undefined,
	theme: Theme,
): Line {
	return row.id === undefined
		? toLine(`   ${row.heading}`, 'strong')
		: writeEntry(row.entry, widths, row.id === selected, theme);
}

function writeEntry(
	{standing, value, expected, change, trend, mark}: IndicatorEntry,
	widths: Widths,
	isSelected: boolean,
	theme: Theme,
): Line {
	const style: StyleName = standing.isReported ? 'plain' : 'dim';
	const name = truncateText(standing.indicator.name, widths.name);
	const texts = [
		pad(theme.draw(name), widths.name),
		pad(theme.draw(value), widths.value, 'right'),
		...(widths.expected > 0
			? [pad(theme.draw(expected), widths.expected)]
			: []),
		pad(theme.draw(change), widths.change),
		pad(trend, trendWidth),
	];
	return [
		{text: isSelected ? ' ▶ ' : '   ', style: 'accent'},
		{text: `${texts.join('  ')} `, style},
		...(mark ? [mark] : []),
	];
}

function describeEmpty({data, status}: PriorityModel): string {
	return data.entries.length > 0
		? `No indicator of this priority fits: ${status}. Press f for the others.`
		: `No report up to ${data.quarter.quarter} has a figure for this priority.`;
}
