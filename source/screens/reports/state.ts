import {strandName} from '../../domain/strand.js';
import {
	type FilteredAction,
	type FilteredState,
	reduceFiltered,
} from '../filtered-list.js';
import {beginList} from '../list-state.js';
import {matchesPlace, placeChoices, type PlaceFilter} from '../place-filter.js';
import {type ReportsData} from './load.js';
import {type Passage} from './passage.js';

export type ReportsState = FilteredState<PlaceFilter>;

export type ReportsAction = FilteredAction<PlaceFilter>;

export type ReportsRow =
	| {readonly id?: undefined; readonly heading: string}
	| {readonly id: string; readonly passage: Passage};

export function initialReports(data: ReportsData): ReportsState {
	return {list: beginList(listRows({filter: {}}, data)), filter: {}};
}

export function reduceReports(
	state: ReportsState,
	action: ReportsAction,
	data: ReportsData,
): ReportsState {
	return reduceFiltered(state, action, {
		rows: listRows(state, data),
		choices: placeChoices,
		all: {},
	});
}

/** The objectives as the report has them, under a heading for each section. */
export function listRows(
	{filter}: Pick<ReportsState, 'filter'>,
	{passages, priorities}: ReportsData,
): ReportsRow[] {
	const kept = passages.filter((passage) => matchesPlace(filter, passage));
	return kept.flatMap((passage, index): ReportsRow[] => {
		const before = kept[index - 1];
		const isFirst =
			before?.priority !== passage.priority || before.strand !== passage.strand;
		const row = {id: passage.objective, passage};
		return isFirst ? [{heading: nameSection(passage, priorities)}, row] : [row];
	});
}

function nameSection(
	{priority, strand}: Passage,
	priorities: ReportsData['priorities'],
): string {
	const name = priorities.find(({number}) => number === priority)?.shortName;
	return [`${priority} ${name ?? ''}`.trim(), strandName(strand)]
		.join(' · ')
		.toUpperCase();
}
