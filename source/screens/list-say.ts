import {asWritten} from '../ui/theme.js';
import {type ListAction} from './list-state.js';
import {type Item, type ListModel, type ListParts} from './list-parts.js';
import {readLines} from './read-lines.js';
import {type Said} from './said.js';
import {sayWindow} from './say-window.js';
import {type Route} from './route.js';

/** A plain list: what its columns hold, a number with the title of its column. */
export function sayList<
	R extends Route,
	Data,
	I extends Item,
	Entry extends Item,
>(
	parts: ListParts<R, Data, I, Entry>,
	model: ListModel<Data, I, Entry>,
): Said<ListAction> {
	const {data, rows, selected} = model;
	const sayEntry = (entry: Entry) =>
		[
			...parts.columns.map(({title, align, text}) =>
				align === 'right'
					? `${title.toLowerCase()} ${text(entry)}`
					: text(entry),
			),
			...readLines([[parts.mark?.(entry) ?? {text: ''}]]),
		]
			.filter(Boolean)
			.join(', ');
	return {
		title: readLines([parts.writeTitle(model)]).join(''),
		body: rows.length === 0 ? [parts.describeEmpty(data)].filter(Boolean) : [],
		...sayWindow(model, sayEntry),
		detail: selected
			? readLines(
					parts.writeDetail(
						selected,
						data,
						Number.POSITIVE_INFINITY,
						asWritten,
					),
				)
			: [],
	};
}
