import {type ReactNode} from 'react';
import {pad} from '../../format/table.js';
import {truncateText} from '../../format/wrap.js';
import {fitLines, type Line, toLine, indent} from '../../ui/line.js';
import {renderLines} from '../../ui/lines.js';
import {writeParagraph} from '../../ui/paragraph.js';
import {type Theme} from '../../ui/theme.js';
import {limitName} from '../limit-name.js';
import {type Layout} from '../screen.js';
import {layOutSplit} from '../split-view.js';
import {splitLayout} from '../split.js';
import {describeEmpty, describeList} from './describe-list.js';
import {layOutPassage, paintLine} from './lay-out.js';
import {listFigures, type Passage} from './passage.js';
import {type ReportsModel} from './select.js';

export function viewReports(
	model: ReportsModel,
	layout: Layout,
	theme: Theme,
	settled: ReportsModel,
): ReactNode {
	const {list, detail} = splitLayout(layout);
	const lines = layOutSplit(
		list ? writeList(model, list.columns, list.rows, theme) : [],
		detail && settled.selected
			? writePassage(settled.selected, detail.columns)
			: [],
		layout,
	);
	return renderLines(lines, layout.columns, theme);
}

const titles = ['Paragraphs', 'Figures', 'To review'];

function writeList(
	model: ReportsModel,
	columns: number,
	rows: number,
	theme: Theme,
): Line[] {
	const {kept, data} = model;
	const shown = data.passages.some((passage) => countWaiting(passage) > 0)
		? titles
		: titles.slice(0, 2);
	const nameWidth = limitName(
		columns - shown.join('  ').length - 6,
		data.passages,
	);
	const body =
		kept.length === 0
			? writeParagraph(describeEmpty(model), columns - 6, theme, 'dim').map(
					(line): Line => [{text: '   '}, ...line],
				)
			: model.rows.map((row) =>
					row.id === undefined
						? toLine(`   ${row.heading}`, 'strong')
						: writeRow(row.passage, {
								nameWidth,
								shown,
								isSelected: row.passage === model.selected,
								theme,
							}),
				);
	return [
		toLine(`   ${truncateText(describeList(model), columns - 4)}`, 'dim'),
		kept.length === 0
			? []
			: toLine(`   ${pad('Objective', nameWidth)}  ${shown.join('  ')}`, 'dim'),
		...fitLines(body, rows - 2),
	];
}

function writeRow(
	passage: Passage,
	{
		nameWidth,
		shown,
		isSelected,
		theme,
	}: {
		readonly nameWidth: number;
		readonly shown: readonly string[];
		readonly isSelected: boolean;
		readonly theme: Theme;
	},
): Line {
	const numbers = [
		passage.count,
		listFigures(passage).length,
		countWaiting(passage),
	];
	const cells = shown.map((title, index) =>
		pad(numbers[index] ? String(numbers[index]) : '·', title.length, 'right'),
	);
	const name = theme.draw(truncateText(theme.draw(passage.name), nameWidth));
	return [
		{text: isSelected ? ' ▶ ' : '   ', style: 'accent'},
		{text: `${pad(name, nameWidth)}  ${cells.join('  ')}`},
	];
}

function countWaiting(passage: Passage): number {
	return listFigures(passage).filter(({waiting}) => waiting).length;
}

function writePassage(passage: Passage, columns: number): Line[] {
	const {lines} = layOutPassage(passage, columns - 4);
	return indent(lines.map((line) => paintLine(line, undefined)));
}
