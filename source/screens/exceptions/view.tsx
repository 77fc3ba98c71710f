import {Box} from 'ink';
import {type ReactNode} from 'react';
import {pad} from '../../format/table.js';
import {truncateText} from '../../format/wrap.js';
import {fitLines, type Line, toLine} from '../../ui/line.js';
import {renderLines} from '../../ui/lines.js';
import {writeParagraph} from '../../ui/paragraph.js';
import {type Theme} from '../../ui/theme.js';
import {markException} from '../marks.js';
import {type Layout} from '../screen.js';
import {layOutSplit} from '../split-view.js';
import {splitLayout} from '../split.js';
import {kindWidth, shareWidth, type Widths} from './columns.js';
import {writeException} from './detail.js';
import {describeEmpty, describeUnassessed} from './describe-list.js';
import {type ExceptionItem} from './load.js';
import {type ExceptionsModel} from './select.js';

export function viewExceptions(
	model: ExceptionsModel,
	layout: Layout,
	theme: Theme,
	settled: ExceptionsModel,
): ReactNode {
	const {list, detail} = splitLayout(layout);
	const lines = layOutSplit(
		list ? writeList(model, list.columns, list.rows, theme) : [],
		detail && settled.selected
			? writeException(settled.selected, detail.columns, theme)
			: [],
		layout,
	);
	return (
		<Box flexDirection="column">
			{renderLines(lines, layout.columns, theme)}
		</Box>
	);
}

function writeList(
	model: ExceptionsModel,
	columns: number,
	rows: number,
	theme: Theme,
): Line[] {
	const {data, selected} = model;
	const widths = shareWidth(data, columns, theme);
	const body =
		model.all.length === 0
			? writeParagraph(describeEmpty(model), columns - 6, theme, 'dim').map(
					(line): Line => [{text: '   '}, ...line],
				)
			: model.rows.map((row) =>
					row.id === undefined
						? toLine(`   ${row.heading}`, 'strong')
						: writeEntry(row.item, widths, row.id === selected?.id, theme),
				);
	return [
		toLine(`   ${truncateText(theme.draw(model.status), columns - 4)}`, 'dim'),
		...fitLines(body, rows - 2),
		toLine(
			`   ${truncateText(theme.draw(describeUnassessed(data)), columns - 4)}`,
			'dim',
		),
	];
}

function writeEntry(
	{exception, name}: ExceptionItem,
	widths: Widths,
	isSelected: boolean,
	theme: Theme,
): Line {
	const {kind, reason, triage} = exception;
	const style = triage.status === 'open' ? 'plain' : 'dim';
	const reasonWidth = widths.reason - triage.status.length - 1;
	const texts = [
		pad(kind, kindWidth),
		pad(theme.draw(truncateText(name, widths.name)), widths.name),
		'',
		pad(theme.draw(truncateText(theme.draw(reason), reasonWidth)), reasonWidth),
		triage.status,
	];
	return [
		{text: isSelected ? ' ▶ ' : '   ', style: 'accent'},
		markException(exception),
		{text: ` ${texts.join(' ')}`, style},
	];
}
