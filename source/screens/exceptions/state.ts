import {exceptionKinds} from '../../domain/exception.js';
import {
	beginList,
	changeList,
	type ListAction,
	type ListState,
	moveInList,
} from '../list-state.js';
import {
	cycleFilter,
	type ExceptionFilter,
	type FilterName,
	matchesFilter,
} from './filter.js';
import {type ExceptionEntry, type ExceptionsData} from './load.js';

export type ExceptionsState = {
	readonly list: ListState;
	readonly filter: ExceptionFilter;
	readonly isGrouped: boolean;
};

export type ExceptionsAction =
	| ListAction
	| {readonly type: 'filter'; readonly by: FilterName}
	| {readonly type: 'show-all'}
	| {readonly type: 'group'};

export type ExceptionRow =
	| {readonly id?: undefined; readonly heading: string}
	| {readonly id: string; readonly entry: ExceptionEntry};

export function initialExceptions(data: ExceptionsData): ExceptionsState {
	return {list: beginList(data.entries), filter: {}, isGrouped: false};
}

export function reduceExceptions(
	state: ExceptionsState,
	action: ExceptionsAction,
	data: ExceptionsData,
): ExceptionsState {
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
				filter: cycleFilter(state.filter, action.by),
			};
		}

		case 'show-all': {
			return {...state, list: changeList(state.list), filter: {}};
		}

		case 'group': {
			return {
				...state,
				list: changeList(state.list),
				isGrouped: !state.isGrouped,
			};
		}
	}
}

/** Worst first, as the store gives them; or a kind at a time, worst first within it. */
export function listRows(
	{filter, isGrouped}: ExceptionsState,
	{entries}: ExceptionsData,
): ExceptionRow[] {
	const kept = entries.filter((entry) => matchesFilter(filter, entry));
	if (!isGrouped) {
		return kept.map((entry) => toRow(entry));
	}

	return exceptionKinds.flatMap((kind) => {
		const own = kept.filter(({exception}) => exception.kind === kind);
		return own.length === 0
			? []
			: [{heading: kind.toUpperCase()}, ...own.map((entry) => toRow(entry))];
	});
}

function toRow(entry: ExceptionEntry): ExceptionRow {
	return {id: entry.id, entry};
}
