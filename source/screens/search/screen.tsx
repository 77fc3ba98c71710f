import {Box} from 'ink';
import {type ReactNode} from 'react';
import {pad} from '../../format/table.js';
import {truncateText} from '../../format/wrap.js';
import {fitLines, type Line, toLine} from '../../ui/line.js';
import {renderLines} from '../../ui/lines.js';
import {writeParagraph} from '../../ui/paragraph.js';
import {describeWindow} from '../../ui/scroll.js';
import {type Theme} from '../../ui/theme.js';
import {makeListBindings} from '../list-bindings.js';
import {
	beginList,
	type ListAction,
	type ListState,
	locate,
	moveInList,
} from '../list-state.js';
import {type Layout, type Screen} from '../screen.js';
import {
	type FoundEntry,
	loadSearch,
	type SearchData,
	type SearchRoute,
} from './load.js';

export type SearchModel = {
	readonly words: string;
	readonly height: number;
	readonly entries: readonly FoundEntry[];
	readonly selected?: FoundEntry | undefined;
	readonly offset: number;
	readonly count: number;
};

/** The box, a blank line, and four lines for what the selected one says. */
const otherLines = 7;

/** One box over indicators, figures and commentary. What is typed is part of the route: each set of words has its results. */
export const searchScreen: Screen<
	SearchRoute,
	SearchData,
	ListState,
	ListAction,
	SearchModel
> = {
	load: loadSearch,
	initial: ({entries}) => beginList(entries),
	reduce: (state, action, {entries}) => moveInList(entries, state, action),
	select(state, {words, entries}, {rows}) {
		const height = Math.max(1, rows - otherLines);
		const {row, offset} = locate(entries, state, height);
		return {
			words,
			height,
			offset,
			entries: entries.slice(offset, offset + height),
			selected: entries[row],
			count: entries.length,
		};
	},
	view: viewSearch,
	bindings: [
		// Letters are for the box.
		...makeListBindings<SearchModel>().map((binding) => ({
			...binding,
			keys: binding.keys.filter((key) => key.length > 1 && key !== 'space'),
		})),
		{
			keys: ['enter'],
			help: 'open the indicator, or the commentary where it stands',
			footer: 'open',
			when: ({selected}) => selected?.route !== undefined,
			action: ({selected}) =>
				selected?.route && {intent: 'open', route: selected.route},
		},
	],
	entry: {
		edit: (_model, words) => ({
			intent: 'replace',
			route: {screen: 'search', words},
		}),
		text: ({words}) => words,
	},
};

function viewSearch(
	model: SearchModel,
	{columns, rows}: Layout,
	theme: Theme,
): ReactNode {
	const {words, entries, selected, height} = model;
	const list = fitLines(
		entries.map((entry) =>
			writeEntry(entry, columns, entry === selected, theme),
		),
		height,
	);
	const lines: Line[] = [
		[
			{text: ' / ', style: 'accent'},
			{text: `${words}▏`, style: 'strong'},
			{text: `  ${describeResults(model)}`, style: 'dim'},
		],
		[],
		...list,
		toLine(` ${'─'.repeat(Math.max(0, columns - 2))}`, 'dim'),
		...(selected ? writeParagraph(selected.body, columns - 6, theme) : []).map(
			(line): Line => [{text: '   '}, ...line],
		),
	];
	return (
		<Box flexDirection="column">
			{renderLines(fitLines(lines, rows), columns, theme)}
		</Box>
	);
}

function writeEntry(
	{kind, title, place}: FoundEntry,
	columns: number,
	isSelected: boolean,
	theme: Theme,
): Line {
	const room = columns - 20;
	const titleWidth = Math.ceil(room * 0.55);
	return [
		{text: isSelected ? ' ▶ ' : '   ', style: 'accent'},
		{text: `${pad(kind, 10)}  `, style: 'dim'},
		{text: `${pad(theme.draw(truncateText(title, titleWidth)), titleWidth)}  `},
		{text: truncateText(theme.draw(place), room - titleWidth), style: 'dim'},
	];
}

function describeResults({words, count, offset, height}: SearchModel): string {
	if (words.trim() === '') {
		return 'type words of an indicator, a figure or the commentary';
	}

	const window = describeWindow(offset, height, count);
	return count === 0
		? 'nothing has all of these words; try fewer, or the beginning of one'
		: window || `${count} found`;
}
