import {Box} from 'ink';
import {type ReactNode} from 'react';
import {pad} from '../../format/table.js';
import {truncateText} from '../../format/wrap.js';
import {fitColumns} from '../../ui/fit-columns.js';
import {fitLines, type Line, toLine} from '../../ui/line.js';
import {renderLines} from '../../ui/lines.js';
import {writeParagraph} from '../../ui/paragraph.js';
import {describeWindow} from '../../ui/scroll.js';
import {type Theme} from '../../ui/theme.js';
import {type ReviewItem} from '../../domain/review.js';
import {type Intent} from '../intent.js';
import {makeListBindings} from '../list-bindings.js';
import {
	beginList,
	type ListAction,
	type ListState,
	locate,
	moveInList,
} from '../list-state.js';
import {writeSentence} from '../review/detail.js';
import {type QueueEntry} from '../review/entry.js';
import {type Layout, type Screen} from '../screen.js';
import {
	type AssignData,
	type AssignOption,
	type AssignRoute,
	loadAssign,
} from './load.js';

export type AssignModel = {
	readonly route: AssignRoute;
	readonly entry?: QueueEntry | undefined;
	readonly seen?: ReviewItem | undefined;
	readonly height: number;
	readonly options: readonly AssignOption[];
	readonly selected?: AssignOption | undefined;
	readonly offset: number;
	readonly count: number;
};

/** The sentence, blank lines around the box, the box, a rule and what is to be known of the selected one. */
const otherLines = 8;

/** One box over the indicators for a figure that waits. What is typed is part of the route, as in the search. */
export const assignScreen: Screen<
	AssignRoute,
	AssignData,
	ListState,
	ListAction,
	AssignModel
> = {
	isDialog: true,
	load: loadAssign,
	initial: ({options}) => beginList(options),
	reduce: (state, action, {options}) => moveInList(options, state, action),
	select(state, {route, entry, seen, options}, {rows}) {
		const height = Math.max(1, rows - otherLines);
		const {row, offset} = locate(options, state, height);
		return {
			route,
			entry,
			seen,
			height,
			offset,
			options: options.slice(offset, offset + height),
			selected: options[row],
			count: options.length,
		};
	},
	view: viewAssign,
	bindings: [
		// Letters are for the box.
		...makeListBindings<AssignModel>().map((binding) => ({
			...binding,
			keys: binding.keys.filter((key) => key.length > 1),
		})),
		{
			keys: ['enter'],
			help: 'assign the figure to the selected indicator',
			footer: 'assign',
			when: ({seen, selected}) => seen !== undefined && selected !== undefined,
			action: ({seen, selected}) => seen && selected && assign(seen, selected),
		},
	],
	entry: {
		edit: ({route}, words) => ({intent: 'replace', route: {...route, words}}),
		text: ({route: {words}}) => words,
	},
};

function assign(
	seen: ReviewItem,
	{indicator, breakdown = 'none', name}: AssignOption,
): Intent {
	return {
		intent: 'review',
		seen,
		choice: {decision: 'accept', corrections: {indicator, breakdown}},
		said: `assigned: ${seen.figure.printed} is ${name}`,
	};
}

function viewAssign(
	model: AssignModel,
	{columns, rows}: Layout,
	theme: Theme,
): ReactNode {
	const {
		route: {words},
		entry,
		options,
		selected,
		height,
	} = model;
	const lines: Line[] = [
		...(entry ? writeSentence(entry, columns - 4, true, theme) : []).map(
			(line): Line => [{text: '  '}, ...line],
		),
		[],
		[
			{text: ' indicator: ', style: 'accent'},
			{text: `${words}▏`, style: 'strong'},
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
	{name, place, last, refusal}: AssignOption,
	width: number,
	theme: Theme,
): Line[] {
	const about = refusal ?? (last === '' ? 'no level was printed' : last);
	return writeParagraph(
		[name, place, about].filter(Boolean).join(' · '),
		width,
		theme,
	).map((line): Line => [{text: '   '}, ...line]);
}

function describeOptions({
	route: {words},
	count,
	offset,
	height,
	entry,
}: AssignModel): string {
	if (!entry) {
		return 'its report does not print the figure any more';
	}

	if (words.trim() === '') {
		return count === 0
			? 'type words of its name'
			: 'the likeliest; or type words of its name';
	}

	return count === 0
		? 'none has all of these words; Esc, then m makes one'
		: describeWindow(offset, height, count) || `${count} found`;
}
