import {asWritten} from '../../ui/theme.js';
import {readLines} from '../read-lines.js';
import {type Said} from '../said.js';
import {sayWindow} from '../say-window.js';
import {describeEmpty, describeList, headings} from './describe-list.js';
import {writeCompared} from './detail.js';
import {type ComparedEntry, type ComparisonData} from './load.js';
import {type ComparisonModel} from './select.js';
import {type ComparisonAction} from './state.js';

export function sayComparison(model: ComparisonModel): Said<ComparisonAction> {
	const {data, kept, selected} = model;
	return {
		title: describeList(model),
		body: kept.length === 0 ? [describeEmpty(model)] : [],
		...sayWindow(model, (row) =>
			row.id === undefined ? headings[row.heading] : sayEntry(row.entry, data),
		),
		detail: selected
			? readLines(
					writeCompared(selected, data, Number.POSITIVE_INFINITY, asWritten),
				)
			: [],
	};
}

function sayEntry(
	{name, role, before, after}: ComparedEntry,
	{from, to}: ComparisonData,
): string {
	return [
		name,
		role,
		before && `${before.value} in ${from?.quarter}`,
		after && `${after.value} in ${to?.quarter}`,
	]
		.filter(Boolean)
		.join(', ');
}
