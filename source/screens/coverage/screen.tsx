import {Box} from 'ink';
import {type ReactNode} from 'react';
import {pad} from '../../format/table.js';
import {truncateText} from '../../format/wrap.js';
import {type Line, toLine} from '../../ui/line.js';
import {renderLines} from '../../ui/lines.js';
import {writeMarked, writeParagraph} from '../../ui/paragraph.js';
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
import {layOutSplit} from '../split-view.js';
import {splitLayout} from '../split.js';
import {type CoverageData, loadCoverage, type TopicEntry} from './load.js';

export type CoverageModel = {
	readonly height: number;
	readonly entries: readonly TopicEntry[];
	readonly selected?: TopicEntry | undefined;
	readonly offset: number;
	readonly count: number;
	readonly silent: number;
	readonly quarter: string;
};

/** The topics that the introduction says are monitored, held against the figures of the quarter's report. */
export const coverageScreen: Screen<
	Extract<Route, {screen: 'coverage'}>,
	CoverageData,
	ListState,
	ListAction,
	CoverageModel
> = {
	hasDetail: true,
	load: loadCoverage,
	initial: ({entries}) => beginList(entries),
	reduce: (state, action, {entries}) => moveInList(entries, state, action),
	select(state, {entries, quarter}, layout) {
		const height = Math.max(
			1,
			(splitLayout(layout).list?.rows ?? layout.rows) - 2,
		);
		const {row, offset} = locate(entries, state, height);
		return {
			height,
			offset,
			entries: entries.slice(offset, offset + height),
			selected: entries[row],
			count: entries.length,
			silent: entries.filter(({coverage}) => coverage.figures === 0).length,
			quarter: quarter.quarter,
		};
	},
	view: viewCoverage,
	bindings: [
		...makeListBindings<CoverageModel>(),
		{
			keys: ['enter', 'right', 'l'],
			help: 'open the first indicator of the topic',
			footer: 'open',
			when: ({selected}) => firstIndicator(selected) !== undefined,
			action({selected}) {
				const indicator = firstIndicator(selected);
				return indicator === undefined
					? undefined
					: {intent: 'open', route: {screen: 'indicator', indicator}};
			},
		},
		{
			keys: ['z'],
			help: 'list and detail, detail only, or list only',
			action: () => ({intent: 'zoom'}),
		},
	],
};

function firstIndicator(entry: TopicEntry | undefined): string | undefined {
	return (entry?.reported[0] ?? entry?.silent[0])?.id;
}

function viewCoverage(
	model: CoverageModel,
	layout: Layout,
	theme: Theme,
	settled: CoverageModel,
): ReactNode {
	const {list, detail} = splitLayout(layout);
	const lines = layOutSplit(
		list ? writeList(model, list.columns) : [],
		detail && settled.selected
			? writeTopic(settled.selected, model.quarter, detail.columns, theme)
			: [],
		layout,
	);
	return (
		<Box flexDirection="column">
			{renderLines(lines, layout.columns, theme)}
		</Box>
	);
}

function writeList(model: CoverageModel, columns: number): Line[] {
	const {entries, selected, count, silent, quarter, offset, height} = model;
	const window = describeWindow(offset, height, count);
	const nameWidth = columns - 46;
	const title = ` ${quarter} has figures for ${count - silent} of ${count} topics${window ? ` · ${window}` : ''}`;
	return [
		toLine(title, 'strong'),
		toLine(
			`   ${pad('Topic', nameWidth)}  Service    Figures  Indicators`,
			'dim',
		),
		...entries.map((entry) => writeEntry(entry, nameWidth, entry === selected)),
	];
}

function writeEntry(
	{coverage}: TopicEntry,
	nameWidth: number,
	isSelected: boolean,
): Line {
	const {topic, figures, reported, silent} = coverage;
	const indicators = `${reported.length} of ${reported.length + silent.length}`;
	const isSilent = figures === 0;
	return [
		{text: isSelected ? ' ▶ ' : '   ', style: 'accent'},
		{
			text: `${pad(truncateText(topic.name, nameWidth), nameWidth)}  ${pad(topic.service, 8)}`,
			style: isSilent ? 'dim' : 'plain',
		},
		{
			text: `  ${pad(String(figures), 8, 'right')}  ${pad(indicators, 10, 'right')}  `,
		},
		...(isSilent ? [{text: '○ silent', style: 'unfavourable'} as const] : []),
	];
}

function writeTopic(
	entry: TopicEntry,
	quarter: string,
	columns: number,
	theme: Theme,
): Line[] {
	const {coverage, reported, silent} = entry;
	const width = columns - 4;
	const lines = [
		...writeParagraph(coverage.topic.name, width, theme, 'strong'),
		...(reported.length + silent.length === 0
			? writeParagraph(
					'No report has an indicator for this topic.',
					width,
					theme,
					'dim',
				)
			: []),
		...(silent.length > 0 ? [toLine(`Silent in ${quarter}`)] : []),
		...silent.flatMap(({name, remark}) =>
			writeMarked(
				{text: '○'},
				remark ? `${name}, ${remark}` : name,
				width,
				theme,
			),
		),
		...(reported.length > 0 ? [toLine(`Reported in ${quarter}`, 'dim')] : []),
		...reported.flatMap(({name}) =>
			writeMarked({text: '●', style: 'dim'}, name, width, theme),
		),
	];
	return lines.map((line) => [{text: '  '}, ...line]);
}
