import {exceptionKinds} from '../../domain/exception.js';
import {
	type FilteredAction,
	type FilteredState,
	reduceFiltered,
} from '../filtered-list.js';
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

const listed = new WeakMap<
	ExceptionsData,
	{readonly key: string; readonly rows: readonly ExceptionRow[]}
>();

/**
 * Worst first, as the store gives them; or a kind at a time, worst first within it. Remembered until another choice is
 * made: it is asked for several times a key.
 */
export function listRows(
	{filter, isGrouped}: Pick<ExceptionsState, 'filter' | 'isGrouped'>,
	data: ExceptionsData,
): readonly ExceptionRow[] {
	const key = JSON.stringify([filter, isGrouped]);
	const known = listed.get(data);
	if (known?.key === key) {
		return known.rows;
	}

	const kept = data.items.filter((item) => matchesFilter(filter, item));
	const rows = isGrouped ? groupRows(kept) : kept.map((item) => toRow(item));
	listed.set(data, {key, rows});
	return rows;
}

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
