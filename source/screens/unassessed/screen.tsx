import {type ReactNode} from 'react';
import {strandName} from '../../domain/strand.js';
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
import {type Route} from '../route.js';
import {type Layout, type Screen} from '../screen.js';
import {
	countIndicators,
	loadUnassessed,
	type UnassessedData,
	type UnassessedEntry,
} from './load.js';

export type UnassessedModel = {
	readonly height: number;
	readonly entries: readonly UnassessedEntry[];
	readonly selected?: UnassessedEntry | undefined;
	readonly offset: number;
	readonly count: number;
	/** Those with several breakdowns counted once. */
	readonly indicators: number;
	readonly quarter: string;
};

/** Title, column titles, a rule, and what is said of the selected one. */
const otherLines = 7;

/** The indicators on which no verdict was reached, with the reason where there is one. */
export const unassessedScreen: Screen<
	Extract<Route, {screen: 'unassessed'}>,
	UnassessedData,
	ListState,
	ListAction,
	UnassessedModel
> = {
	load: loadUnassessed,
	initial: ({entries}) => beginList(entries),
	reduce: (state, action, {entries}) => moveInList(entries, state, action),
	select(state, {entries, quarter}, {rows}) {
		const height = Math.max(1, rows - otherLines);
		const {row, offset} = locate(entries, state, height);
		return {
			height,
			offset,
			entries: entries.slice(offset, offset + height),
			selected: entries[row],
			count: entries.length,
			indicators: countIndicators(entries),
			quarter: quarter.quarter,
		};
	},
	view: viewUnassessed,
	bindings: [
		...makeListBindings<UnassessedModel>(),
		{
			keys: ['enter', 'right', 'l'],
			help: 'open the indicator',
			footer: 'open',
			when: ({selected}) => selected !== undefined,
			action: ({selected}) =>
				selected && {
					intent: 'open',
					route: {screen: 'indicator', indicator: selected.indicator.id},
				},
		},
	],
};

function viewUnassessed(
	model: UnassessedModel,
	{columns, rows}: Layout,
	theme: Theme,
): ReactNode {
	const {entries, selected, offset, height, count, indicators, quarter} = model;
	if (count === 0) {
		const text = `   Every indicator that ${quarter} has a value for could be assessed.`;
		return renderLines([toLine(text, 'dim')], columns, theme);
	}

	const position = describeWindow(offset, height, count);
	const title = ` ${indicators} indicators of ${quarter} could not be assessed${position ? ` · ${position}` : ''}`;
	const nameWidth = Math.max(20, columns - 47);
	const lines: Line[] = [
		toLine(title, 'strong'),
		toLine(
			`   ${pad('Indicator', nameWidth)}  ${pad('Where', 19)}  Reason`,
			'dim',
		),
		...fitLines(
			entries.map((entry) =>
				writeEntry(entry, nameWidth, entry === selected, theme),
			),
			height,
		),
		toLine(` ${'─'.repeat(Math.max(0, columns - 2))}`, 'dim'),
		...(selected ? writeSelected(selected, columns - 6, theme) : []),
	];
	return renderLines(fitLines(lines, rows), columns, theme);
}

function writeEntry(
	{indicator, name, reason}: UnassessedEntry,
	nameWidth: number,
	isSelected: boolean,
	theme: Theme,
): Line {
	const place = `P${indicator.priority} ${strandName(indicator.strand)}`;
	return [
		{text: isSelected ? ' ▶ ' : '   ', style: 'accent'},
		{
			text: `${pad(theme.draw(truncateText(name, nameWidth)), nameWidth)}  ${pad(place, 19)}  `,
		},
		{text: reason?.replaceAll('-', ' ') ?? 'not stated', style: 'dim'},
	];
}

function writeSelected(
	{explanation, needed}: UnassessedEntry,
	width: number,
	theme: Theme,
): Line[] {
	const lines = [
		...writeParagraph(explanation, width, theme),
		...(needed ? writeParagraph(`Needed: ${needed}.`, width, theme) : []),
	];
	return lines.map((line) => [{text: '   '}, ...line]);
}
