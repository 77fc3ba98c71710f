import {strandName} from '../../domain/strand.js';
import {
	beginList,
	changeList,
	type ListAction,
	type ListState,
	moveInList,
} from '../list-state.js';
import {cyclePlace, matchesPlace, type PlaceFilter} from '../place-filter.js';
import {type ReportsData} from './load.js';
import {type Passage} from './passage.js';

export type ReportsState = {
	readonly list: ListState;
	readonly filter: PlaceFilter;
};

export type ReportsAction =
	| ListAction
	| {readonly type: 'filter'; readonly by: keyof PlaceFilter}
	| {readonly type: 'show-all'};

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
	switch (action.type) {
		case 'move': {
			return {
				...state,
				list: moveInList(listRows(state, data), state.list, action),
			};
		}

		case 'filter': {
			return {
				...state,
				list: changeList(state.list),
				filter: cyclePlace(state.filter, action.by),
			};
		}

		case 'show-all': {
			return {...state, list: changeList(state.list), filter: {}};
		}
	}
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
