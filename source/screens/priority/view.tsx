import {Box} from 'ink';
import {type ReactNode} from 'react';
import {pad} from '../../format/table.js';
import {truncateText} from '../../format/wrap.js';
import {alignNumber} from '../../ui/decimal-align.js';
import {type Line, toLine} from '../../ui/line.js';
import {renderLines} from '../../ui/lines.js';
import {writeParagraph} from '../../ui/paragraph.js';
import {type StyleName, type Theme} from '../../ui/theme.js';
import {type Layout} from '../screen.js';
import {layOutSplit} from '../split-view.js';
import {splitLayout} from '../split.js';
import {expectedTitle, layOutColumns, type Widths} from './columns.js';
import {writeDetail} from './detail.js';
import {describeEmpty} from './describe-empty.js';
import {type IndicatorEntry} from './load.js';
import {type PriorityModel} from './select.js';

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
	{selected, data}: PriorityModel,
	box: {readonly columns: number; readonly rows: number},
	isBeside: boolean,
	theme: Theme,
): Line[] {
	return selected
		? writeDetail(selected, data.quarter, {...box, isBeside}, theme)
		: [];
}

function writeList(
	model: PriorityModel,
	columns: number,
	layout: Layout,
	theme: Theme,
): Line[] {
	const {rows, status, data, selected} = model;
	if (rows.length === 0) {
		return writeParagraph(describeEmpty(model), columns - 6, theme, 'dim').map(
			(line): Line => [{text: '   '}, ...line],
		);
	}

	const widths = layOutColumns(data, columns, layout, theme);
	const {name, value, change, expected, trend} = widths;
	const titles = [
		pad(truncateText(status, name), name),
		pad('Latest', value, 'right'),
		...(expected > 0 ? [pad(expectedTitle, expected)] : []),
		pad('Change', change),
		...(trend > 0 ? ['Trend'] : []),
	];
	return [
		toLine(`   ${titles.join('  ')}`, 'dim'),
		...rows.map((row) =>
			row.id === undefined
				? toLine(`   ${row.heading}`, 'strong')
				: writeEntry(row.entry, widths, row.id === selected?.id, theme),
		),
	];
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
		pad(alignNumber(theme.draw(value), widths.numbers), widths.value, 'right'),
		...(widths.expected > 0
			? [pad(theme.draw(expected), widths.expected)]
			: []),
		pad(theme.draw(change), widths.change),
		...(widths.trend > 0 ? [pad(trend, widths.trend)] : []),
	];
	return [
		{text: isSelected ? ' ▶ ' : '   ', style: 'accent'},
		{text: `${texts.join('  ')} `, style},
		...(mark ? [mark] : []),
	];
}
