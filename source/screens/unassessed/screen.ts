import {strandName} from '../../domain/strand.js';
import {notAssessableReasons} from '../../domain/verdict.js';
import {formatCount} from '../../format/count.js';
import {toLine} from '../../ui/line.js';
import {writeParagraph} from '../../ui/paragraph.js';
import {describeWindow} from '../../ui/scroll.js';
import {type ListParts} from '../list-parts.js';
import {makeListScreen} from '../list-screen.js';
import {type Route} from '../route.js';
import {makeTable} from '../table.js';
import {
	loadUnassessed,
	type UnassessedData,
	type UnassessedEntry,
	type UnassessedItem,
} from './load.js';

export const unassessedList: ListParts<
	Extract<Route, {screen: 'unassessed'}>,
	UnassessedData,
	UnassessedItem,
	UnassessedEntry
> = {
	load: loadUnassessed,
	split: {mostRows: 6, isStacked: true},
	openHelp: 'open the indicator',
	writeTitle({data: {items, quarter, count}, offset, height}) {
		const position = describeWindow(offset, height, items.length);
		return toLine(
			`   ${formatCount(count, 'indicator')} of ${quarter.quarter} could not be assessed${position ? ` · ${position} verdicts` : ''}`,
			'strong',
		);
	},
	describeEmpty: ({quarter}) =>
		`Every indicator that ${quarter.quarter} has a value for could be assessed.`,
	columns: [
		{title: 'Indicator', width: 1, text: ({title}) => title},
		{title: 'Where', width: 19, text: describePlace},
		{
			title: 'Reason',
			width: Math.max(...notAssessableReasons.map(({length}) => length)),
			isDim: true,
			text: ({verdict}) =>
				verdict?.reason?.replaceAll('-', ' ') ?? 'not stated',
		},
	],
	writeDetail: (entry, _data, width, theme) => [
		...writeParagraph(
			`${entry.title} · ${describePlace(entry)}`,
			width,
			theme,
			'strong',
		),
		...writeParagraph(entry.verdict?.explanation ?? '', width, theme),
		...(entry.verdict?.needed
			? writeParagraph(`Needed: ${entry.verdict.needed}.`, width, theme)
			: []),
	],
	findRoute: ({indicator}) => ({screen: 'indicator', indicator}),
	toTable: ({data, all}) =>
		makeTable<UnassessedItem, UnassessedEntry>(
			{
				indicator: ({indicator}) => indicator,
				name: ({name}) => name,
				breakdown: ({breakdown}) => breakdown,
				priority: ({priority}) => priority,
				strand: ({strand}) => strand,
				reason: ({verdict}) => verdict?.reason,
				explanation: ({verdict}) => verdict?.explanation,
				needed: ({verdict}) => verdict?.needed,
			},
			{
				items: all,
				describe: (item) => data.describe(item),
				command: `planwatch exceptions --not-assessable --json`,
			},
		),
};

/** The indicators on which no verdict was reached, with the reason where there is one. */
export const unassessedScreen = makeListScreen(unassessedList);

function describePlace({priority, strand}: UnassessedItem): string {
	return `P${priority} ${strandName(strand)}`;
}
