import {Box} from 'ink';
import {type ReactNode} from 'react';
import {pad} from '../../format/table.js';
import {truncateText} from '../../format/wrap.js';
import {fitColumns} from '../../ui/fit-columns.js';
import {fitLines, type Line, toLine, indent} from '../../ui/line.js';
import {renderLines} from '../../ui/lines.js';
import {writeParagraph} from '../../ui/paragraph.js';
import {type Theme} from '../../ui/theme.js';
import {fitTyped} from '../../ui/typed-text.js';
import {writeSentence} from '../review/detail.js';
import {type Layout} from '../screen.js';
import {describeOption, describeOptions} from './describe-options.js';
import {type AssignOption} from './load.js';
import {type AssignModel} from './select.js';

export function viewAssign(
	model: AssignModel,
	{columns, rows}: Layout,
	theme: Theme,
): ReactNode {
	const {
		route: {words},
		entry,
		rows: options,
		selected,
		height,
	} = model;
	const lines: Line[] = [
		...indent(entry ? writeSentence(entry, columns - 4, true, theme) : []),
		[],
		[
			{text: ' indicator: ', style: 'accent'},
			{text: `${fitTyped(words, columns - 40)}▏`, style: 'strong'},
			{text: `  ${describeOptions(model)}`, style: 'dim'},
		],
		[],
		...fitLines(writeOptions(options, selected, columns, theme), height),
		toLine(` ${'─'.repeat(Math.max(0, columns - 2))}`, 'dim'),
		...(selected ? writeSelected(selected, columns - 6, theme) : []),
	];
	return (
		<Box flexDirection="column">
			{renderLines(fitLines(lines, rows), columns, theme)}
		</Box>
	);
}

function writeOptions(
	options: readonly AssignOption[],
	selected: AssignOption | undefined,
	columns: number,
	theme: Theme,
): Line[] {
	const cells = options.map(({name, place, last, refusal}) =>
		[name, place, refusal ? 'cannot have it' : last].map((text) =>
			theme.draw(text),
		),
	);
	const wanted = [0, 1, 2].map((column) =>
		Math.max(0, ...cells.map((texts) => texts[column]!.length)),
	);
	const widths = fitColumns(wanted, [20, 9, 8], columns - 3 - 2 * 2);
	return cells.map((texts, index): Line => {
		const [name, place, last] = texts.map((text, column) =>
			pad(theme.draw(truncateText(text, widths[column]!)), widths[column]!),
		);
		const option = options[index]!;
		return [
			{text: option === selected ? ' ▶ ' : '   ', style: 'accent'},
			{text: name!, style: option.refusal ? 'dim' : 'plain'},
			{text: `  ${place!}  ${last!}`, style: 'dim'},
		];
	});
}

function writeSelected(
	option: AssignOption,
	width: number,
	theme: Theme,
): Line[] {
	return writeParagraph(describeOption(option), width, theme).map(
		(line): Line => [{text: '   '}, ...line],
	);
}
