import stringWidth from 'string-width';
import {type ReactNode} from 'react';
import {pad} from '../../format/table.js';
import {truncateText} from '../../format/wrap.js';
import {fitLines, type Line, toLine} from '../../ui/line.js';
import {renderLines} from '../../ui/lines.js';
import {writeParagraph} from '../../ui/paragraph.js';
import {type Theme} from '../../ui/theme.js';
import {limitName} from '../limit-name.js';
import {type Layout} from '../screen.js';
import {layOutSplit} from '../split-view.js';
import {splitLayout} from '../split.js';
import {describeEmpty, describeList, headings} from './describe-list.js';
import {writeCompared} from './detail.js';
import {type ComparedEntry} from './load.js';
import {type ComparisonModel} from './select.js';

export function viewComparison(
	model: ComparisonModel,
	layout: Layout,
	theme: Theme,
	settled: ComparisonModel,
): ReactNode {
	const {list, detail} = splitLayout(layout);
	const lines = layOutSplit(
		list ? writeList(model, list.columns, list.rows, theme) : [],
		detail && settled.selected
			? writeCompared(settled.selected, model.data, detail.columns, theme)
			: [],
		layout,
	);
	return renderLines(lines, layout.columns, theme);
}

function writeList(
	model: ComparisonModel,
	columns: number,
	rows: number,
	theme: Theme,
): Line[] {
	const {data, kept} = model;
	const widths = shareWidth(model, columns, theme);
	const body =
		kept.length === 0
			? writeParagraph(describeEmpty(model), columns - 6, theme, 'dim').map(
					(line): Line => [{text: '   '}, ...line],
				)
			: model.rows.map((row) =>
					row.id === undefined
						? toLine(`   ${headings[row.heading]}`, 'strong')
						: writeEntry(
								row.entry,
								widths,
								row.entry === model.selected,
								theme,
							),
				);
	const titles = [
		pad('Indicator', widths.name),
		pad('Role', widths.role),
		pad(data.from?.quarter ?? '', widths.before, 'right'),
		pad(data.to?.quarter ?? '', widths.after, 'right'),
	];
	return [
		toLine(`   ${truncateText(describeList(model), columns - 4)}`, 'dim'),
		kept.length === 0 ? [] : toLine(`   ${titles.join('  ')}`, 'dim'),
		...fitLines(body, rows - 2),
	];
}

type Widths = {
	readonly name: number;
	readonly role: number;
	readonly before: number;
	readonly after: number;
};

/** Roles and values take what they need; the name has the rest. */
function shareWidth(
	{data: {entries}}: ComparisonModel,
	columns: number,
	theme: Theme,
): Widths {
	const widest = (texts: ReadonlyArray<string | undefined>) =>
		Math.max(
			'Q1 22/23'.length,
			...texts.map((text) => stringWidth(theme.draw(text ?? ''))),
		);
	const role = widest(entries.map((entry) => entry.role));
	const before = widest(entries.map((entry) => entry.before?.cell));
	const after = widest(entries.map((entry) => entry.after?.cell));
	const name = limitName(columns - role - before - after - 10, entries);
	return {role, before, after, name};
}

function writeEntry(
	{name, role, before, after}: ComparedEntry,
	widths: Widths,
	isSelected: boolean,
	theme: Theme,
): Line {
	const cells = [
		pad(theme.draw(truncateText(theme.draw(name), widths.name)), widths.name),
		pad(role, widths.role),
		pad(theme.draw(before?.cell ?? ''), widths.before, 'right'),
		pad(theme.draw(after?.cell ?? ''), widths.after, 'right'),
	];
	return [
		{text: isSelected ? ' ▶ ' : '   ', style: 'accent'},
		{text: cells.join('  ')},
	];
}
