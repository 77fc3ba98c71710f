import {writeParagraph} from '../../ui/paragraph.js';
import {describeWindow} from '../../ui/scroll.js';
import {fitTyped} from '../../ui/typed-text.js';
import {type ListAction, type ListState} from '../list-state.js';
import {type ListModel, type ListParts} from '../list-parts.js';
import {makeListScreen} from '../list-screen.js';
import {type Screen} from '../screen.js';
import {makeTable, type Table} from '../table.js';
import {makeTableBinding} from '../table-binding.js';
import {
	type FoundEntry,
	type FoundItem,
	loadSearch,
	mostHits,
	type SearchData,
	type SearchRoute,
} from './load.js';

export type SearchModel = ListModel<SearchData, FoundItem, FoundEntry>;

/** Of the words, so that on the narrowest screen the count has its place behind them. */
const mostSeen = 36;

type SearchScreen = Screen<
	SearchRoute,
	SearchData,
	ListState,
	ListAction,
	SearchModel
>;

export const searchList: ListParts<
	SearchRoute,
	SearchData,
	FoundItem,
	FoundEntry
> = {
	load: loadSearch,
	split: {mostRows: 6, isStacked: true},
	openHelp: 'open the indicator, or the commentary where it stands',
	writeTitle: (model) => [
		{text: ' / ', style: 'accent'},
		{
			text: `${fitTyped(model.data.words, mostSeen)}▏`,
			style: model.data.isRecalled ? 'dim' : 'strong',
		},
		{text: `  ${describeResults(model)}`, style: 'dim'},
	],
	describeEmpty: ({words}) =>
		words.trim() === ''
			? ''
			: 'Nothing has all of these words. Try fewer, or the beginning of one.',
	columns: [
		{title: 'Kind', width: 10, isDim: true, text: ({kind}) => kind},
		{title: 'Name', width: 0.55, text: ({title}) => title},
		{title: 'Where', width: 0.45, isDim: true, text: ({place}) => place},
	],
	writeDetail: ({title, place, body}, _data, width, theme) => [
		...writeParagraph(title, width, theme, 'strong'),
		...writeParagraph(place, width, theme, 'dim'),
		...writeParagraph(body, width, theme),
	],
	findRoute: ({route}) => route,
	toTable,
};

const list: SearchScreen = makeListScreen(searchList);

/** One box over indicators, figures and commentary. What is typed is part of the route: each set of words has its results. */
export const searchScreen: SearchScreen = {
	...list,
	say: (model) => ({
		...list.say(model),
		title: `${['Search', model.data.words.trim()].filter(Boolean).join(' for ')}: ${describeResults(model)}`,
	}),
	// Letters are for the box.
	bindings: [
		...list.bindings
			.map((binding) => ({
				...binding,
				keys: binding.keys.filter((key) => isNoText(key)),
			}))
			.filter(({keys}) => keys.length > 0),
		makeTableBinding(toTable, ['ctrl+y']),
	],
	entry: {
		edit: (_model, words) => ({
			intent: 'replace',
			route: {screen: 'search', words},
		}),
		text: ({data}) => (data.isRecalled ? '' : data.words),
	},
};

/** Left and right are for the box too, though it has no cursor yet: nobody expects them to open anything. */
function isNoText(key: string): boolean {
	return key.length > 1 && key !== 'space' && key !== 'right';
}

function toTable({data, all}: SearchModel): Table {
	return makeTable<FoundItem, FoundEntry>(
		{
			kind: ({kind}) => kind,
			id: ({ref}) => ref,
			name: ({title}) => title,
			where: ({place}) => place,
			text: ({body}) => body,
		},
		{
			items: all,
			describe: (item) => data.describe(item),
			command: `planwatch find ${JSON.stringify(data.words)} --csv`,
		},
	);
}

function describeResults({
	data: {words, isRecalled, items},
	offset,
	height,
}: SearchModel): string {
	if (words.trim() === '') {
		return 'type words of an indicator, a figure or the commentary';
	}

	const {length} = items;
	return [
		describeWindow(offset, height, length) || `${length} found`,
		length === mostHits && 'the best of more',
		isRecalled && 'typing begins anew',
	]
		.filter(Boolean)
		.join(' · ');
}
