import {Box} from 'ink';
import stringWidth from 'string-width';
import {type ReactNode} from 'react';
import {pad} from '../../format/table.js';
import {truncateText} from '../../format/wrap.js';
import {type Line, toLine} from '../../ui/line.js';
import {renderLines} from '../../ui/lines.js';
import {type StyleName, type Theme} from '../../ui/theme.js';
import {type Layout} from '../screen.js';
import {layOutSplit} from '../split-view.js';
import {splitLayout} from '../split.js';
import {writeDetail} from './detail.js';
import {type IndicatorEntry, type PriorityData, trendWidth} from './load.js';
import {type PriorityModel} from './select.js';
import {type PriorityRow} from './state.js';

export function viewPriority(
	model: PriorityModel,
	layout: Layout,
	theme: Theme,
): ReactNode {
	const {list, detail, isBeside} = splitLayout(layout);
	const lines = layOutSplit(
		list ? writeList(model, list.columns, theme) : [],
		detail ? writeSelected(model, detail, isBeside, theme) : [],
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

/** Widths of the columns of a list: what the name does not get. */
type Widths = {
	readonly name: number;
	readonly value: number;
	readonly change: number;
};

function writeList(
	model: PriorityModel,
	columns: number,
	theme: Theme,
): Line[] {
	const {rows, status, data, count, items, selected} = model;
	if (count === 0) {
		return [toLine(`   ${describeEmpty(model)}`, 'dim')];
	}

	const {value, change} = measureColumns(data, theme);
	const widths = {
		value,
		change,
		name: columns - value - change - trendWidth - 12,
	};
	const number = items === 1 ? '1 indicator' : `${items} indicators`;
	const note = [number, status].filter(Boolean).join(' · ');
	return [
		[
			{
				text: `   ${pad(truncateText(note, widths.name), widths.name)}`,
				style: 'dim',
			},
			{
				text: `  ${pad('Latest', value, 'right')}  ${pad('Change', change)}  ${pad('Trend', trendWidth)}`,
				style: 'dim',
			},
		],
		...rows.map((row) => writeRow(row, widths, selected?.id, theme)),
	];
}

const measured = new WeakMap<PriorityData, Omit<Widths, 'name'>>();

/** The same columns for the whole list, wherever it is scrolled to: measured once, for lists are long and keys many. */
function measureColumns(
	data: PriorityData,
	theme: Theme,
): Omit<Widths, 'name'> {
	const known = measured.get(data);
	if (known) {
		return known;
	}

	const widths = {value: 6, change: 6};
	for (const {value, change} of data.entries) {
		widths.value = Math.max(widths.value, stringWidth(theme.draw(value)));
		widths.change = Math.max(widths.change, stringWidth(theme.draw(change)));
	}

	measured.set(data, widths);
	return widths;
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
	{standing, value, change, trend, mark}: IndicatorEntry,
	widths: Widths,
	isSelected: boolean,
	theme: Theme,
): Line {
	const style: StyleName = standing.isReported ? 'plain' : 'dim';
	const name = truncateText(standing.indicator.name, widths.name);
	const texts = [
		pad(theme.draw(name), widths.name),
		pad(theme.draw(value), widths.value, 'right'),
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
