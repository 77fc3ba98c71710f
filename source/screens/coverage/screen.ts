import {isSilent} from '../../domain/coverage.js';
import {strandName} from '../../domain/strand.js';
import {type Line, toLine} from '../../ui/line.js';
import {writeMarked, writeParagraph} from '../../ui/paragraph.js';
import {describeWindow} from '../../ui/scroll.js';
import {type Theme} from '../../ui/theme.js';
import {type ListParts} from '../list-parts.js';
import {makeListScreen} from '../list-screen.js';
import {type Route} from '../route.js';
import {makeTable} from '../table.js';
import {type CoverageData, loadCoverage, type TopicEntry} from './load.js';

export const coverageList: ListParts<
	Extract<Route, {screen: 'coverage'}>,
	CoverageData,
	TopicEntry,
	TopicEntry
> = {
	load: loadCoverage,
	openHelp: 'open the first indicator of the topic',
	writeTitle({data: {items, quarter, waiting}, offset, height}) {
		const position = describeWindow(offset, height, items.length);
		const covered = items.filter(({coverage}) => coverage.figures > 0).length;
		return toLine(
			`   ${quarter.quarter} has figures for ${covered} of ${items.length} topics${waiting > 0 ? ` · ${waiting} to review` : ''}${position ? ` · ${position}` : ''}`,
			'strong',
		);
	},
	describeEmpty: () => 'The store knows of no topics that are monitored.',
	columns: [
		{title: 'Topic', width: 1, text: ({coverage}) => coverage.topic.name},
		{
			title: 'Service',
			width: 7,
			text: ({coverage}) => strandName(coverage.topic.service),
		},
		{
			title: 'Figures',
			width: 7,
			align: 'right',
			text: ({coverage}) => String(coverage.figures),
		},
		{
			title: 'Indicators',
			width: 10,
			align: 'right',
			text: ({reported, toReview, silent}) =>
				`${reported.length} of ${reported.length + toReview.length + silent.length}`,
		},
	],
	mark({coverage}) {
		if (isSilent(coverage)) {
			return {text: '○ silent', style: 'unfavourable'};
		}

		return coverage.figures === 0
			? {text: '? review', style: 'plain'}
			: undefined;
	},
	writeDetail: writeTopic,
	findRoute({reported, toReview, silent}) {
		const indicator = (reported[0] ?? toReview[0] ?? silent[0])?.id;
		return indicator === undefined
			? undefined
			: {screen: 'indicator', indicator};
	},
	toTable: ({data: {quarter}, all}) =>
		makeTable<TopicEntry, TopicEntry>(
			{
				topic: ({id}) => id,
				name: ({coverage}) => coverage.topic.name,
				service: ({coverage}) => coverage.topic.service,
				figures: ({coverage}) => coverage.figures,
				indicators_reported: ({reported}) => reported.length,
				indicators_silent: ({silent}) => silent.length,
				silent: ({silent}) => silent.map(({name}) => name).join('|'),
				indicators_to_review: ({toReview}) => toReview.length,
				to_review: ({toReview}) => toReview.map(({name}) => name).join('|'),
			},
			{
				items: all,
				describe: (entry) => entry,
				command: `planwatch coverage --quarter ${quarter.id} --csv`,
			},
		),
};

/** The topics that the introduction says are monitored, held against the figures of the quarter's report. */
export const coverageScreen = makeListScreen(coverageList);

function writeTopic(
	{coverage, reported, toReview, silent}: TopicEntry,
	{quarter: {quarter}}: CoverageData,
	width: number,
	theme: Pick<Theme, 'draw'>,
): Line[] {
	return [
		...writeParagraph(coverage.topic.name, width, theme, 'strong'),
		...(reported.length + toReview.length + silent.length === 0
			? writeParagraph(
					'No report has an indicator for this topic.',
					width,
					theme,
					'dim',
				)
			: []),
		...(toReview.length > 0 ? [toLine(`To review in ${quarter} (V)`)] : []),
		...toReview.flatMap(({name}) =>
			writeMarked({text: '?', style: 'accent'}, name, width, theme),
		),
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
}
