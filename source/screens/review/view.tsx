import {Box} from 'ink';
import {type ReactNode} from 'react';
import {formatPeriod} from '../../format/period.js';
import {pad} from '../../format/table.js';
import {truncateText} from '../../format/wrap.js';
import {alignDecimals} from '../../ui/decimal-align.js';
import {fitColumns} from '../../ui/fit-columns.js';
import {fitLines, type Line, toLine} from '../../ui/line.js';
import {renderLines} from '../../ui/lines.js';
import {writeParagraph} from '../../ui/paragraph.js';
import {type Theme} from '../../ui/theme.js';
import {describeValue} from '../place.js';
import {type Layout} from '../screen.js';
import {layOutSplit} from '../split-view.js';
import {type Box as Room, splitLayout} from '../split.js';
import {
	describeEmpty,
	describeList,
	describeOthers,
	describeState,
} from './describe-list.js';
import {writeReview} from './detail.js';
import {type QueueEntry} from './entry.js';
import {type ReviewModel, reviewShare} from './select.js';
import {nameEntry} from './words.js';

export function viewReview(
	model: ReviewModel,
	layout: Layout,
	theme: Theme,
	settled: ReviewModel,
): ReactNode {
	const {list, detail} = splitLayout(layout, reviewShare);
	const lines = layOutSplit(
		list ? writeList(model, list, theme) : [],
		detail && settled.selected
			? writeReview(settled.selected, settled, detail, theme)
			: [],
		layout,
		reviewShare,
	);
	return (
		<Box flexDirection="column">
			{renderLines(lines, layout.columns, theme)}
		</Box>
	);
}

function writeList(
	model: ReviewModel,
	{columns, rows}: Room,
	theme: Theme,
): Line[] {
	const body =
		model.all.length === 0
			? describeEmpty(model).flatMap((text) =>
					writeParagraph(text, columns - 6, theme, 'dim').map((line): Line => [
						{text: '   '},
						...line,
					]),
				)
			: writeRows(model, columns, theme);
	return [
		toLine(`   ${describeList(model)}`, 'dim'),
		...fitLines(body, rows - 2),
		toLine(`   ${describeOthers(model)}`, 'dim'),
	];
}

/** The widest that each column may be, and the least that it keeps: value, indicator, role, period, state. */
const mostWidths = [12, 60, 8, 24, 8];
const leastWidths = [6, 22, 5, 12, 3];

function writeRows(
	{all, rows, offset, selected}: ReviewModel,
	columns: number,
	theme: Theme,
): Line[] {
	const cells = listCells(all, theme);
	const wanted = mostWidths.map((most, column) =>
		Math.min(most, Math.max(...cells.map((texts) => texts[column]!.length))),
	);
	// The mark before them, and two spaces between.
	const widths = fitColumns(wanted, leastWidths, columns - 3 - 2 * 4);
	return rows.map((entry, index) => {
		const texts = cells[offset + index]!.map((text, column) =>
			fitCell(text, widths[column]!, column, theme),
		);
		return writeRow(texts, entry, entry.id === selected?.id);
	});
}

/** Numbers stand at the right; where the column is too narrow for that, without what aligns them. */
function fitCell(
	text: string,
	width: number,
	column: number,
	theme: Theme,
): string {
	const cut = theme.draw(
		truncateText(text.length > width ? text.trim() : text, width),
	);
	return pad(cut, width, column === 0 || column === 4 ? 'right' : 'left');
}

/** Value as it was read, indicator, role, period, and how sure it is or what was decided. */
function listCells(
	rows: readonly QueueEntry[],
	theme: Theme,
): ReadonlyArray<readonly string[]> {
	const values = alignDecimals(
		rows.map(({item}) =>
			theme.draw(truncateText(describeValue(item.figure), mostWidths[0]!)),
		),
	);
	return rows.map((entry, index) => [
		values[index]!,
		theme.draw(nameEntry(entry)),
		entry.item.figure.role,
		theme.draw(formatPeriod(entry.item.figure.period)),
		describeState(entry),
	]);
}

function writeRow(
	[value, name, ...others]: readonly string[],
	{name: known, item}: QueueEntry,
	isSelected: boolean,
): Line {
	const style = item.status === 'rejected' ? 'dim' : 'plain';
	return [
		{text: isSelected ? ' ▶ ' : '   ', style: 'accent'},
		{text: `${value ?? ''}  `, style},
		{text: `${name ?? ''}  `, style: known === undefined ? 'dim' : style},
		{text: others.join('  '), style},
	];
}
