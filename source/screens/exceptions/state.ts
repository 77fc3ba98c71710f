import {exceptionKinds} from '../../domain/exception.js';
import {
	type FilteredAction,
	type FilteredState,
	reduceFiltered,
} from '../filtered-list.js';
import {listOnce} from '../list-once.js';
import {beginList, changeList} from '../list-state.js';
import {
	exceptionChoices,
	type ExceptionFilter,
	matchesFilter,
} from './filter.js';
import {type ExceptionItem, type ExceptionsData} from './load.js';

export type ExceptionsState = FilteredState<ExceptionFilter> & {
	readonly isGrouped: boolean;
};

export type ExceptionsAction =
	FilteredAction<ExceptionFilter> | {readonly type: 'group'};

export type ExceptionRow =
	| {readonly id?: undefined; readonly heading: string}
	| {readonly id: string; readonly item: ExceptionItem};

export function initialExceptions(data: ExceptionsData): ExceptionsState {
	return {list: beginList(data.items), filter: {}, isGrouped: false};
}

export function reduceExceptions(
	state: ExceptionsState,
	action: ExceptionsAction,
	data: ExceptionsData,
): ExceptionsState {
	return action.type === 'group'
		? {
				...state,
				list: changeList(state.list),
				isGrouped: !state.isGrouped,
			}
		: reduceFiltered<ExceptionFilter, ExceptionsState>(state, action, {
				rows: listRows(state, data),
				choices: exceptionChoices,
				all: {},
			});
}

/** Worst first, as the store gives them; or a kind at a time, worst first within it. */
export const listRows = listOnce(
	({filter, isGrouped}: Pick<ExceptionsState, 'filter' | 'isGrouped'>) => [
		filter,
		isGrouped,
	],
	({filter, isGrouped}, {items}: ExceptionsData): readonly ExceptionRow[] => {
		const kept = items.filter((item) => matchesFilter(filter, item));
		return isGrouped ? groupRows(kept) : kept.map((item) => toRow(item));
	},
);

function groupRows(items: readonly ExceptionItem[]): ExceptionRow[] {
	return exceptionKinds.flatMap((kind) => {
		const own = items.filter(({exception}) => exception.kind === kind);
		return own.length === 0
			? []
			: [{heading: kind.toUpperCase()}, ...own.map((item) => toRow(item))];
	});
}

function toRow(item: ExceptionItem): ExceptionRow {
	return {id: item.id, item};
}
