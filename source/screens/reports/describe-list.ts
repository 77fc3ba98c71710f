import {makeVisible} from '../../domain/visible-text.js';
import {describeItems} from '../describe-items.js';
import {type ReportsModel} from './select.js';

/** Of what the list is, and how much of that is in the window. */
export function describeList(model: ReportsModel): string {
	const {data, filter} = model;
	const {quarter, document, passages} = data;
	const items = describeItems(
		model,
		['objective', 'objectives'],
		passages.length,
	);
	return [
		`${quarter.quarter}: ${items}`,
		filter && `only ${filter}`,
		document
			? `text of ${makeVisible(document.fileName)}`
			: 'full text: planwatch import FILE',
	]
		.filter(Boolean)
		.join(' · ');
}

/** Why there is nothing in it. */
export function describeEmpty({filter, data}: ReportsModel): string {
	return filter
		? `${data.quarter.quarter} says nothing in ${filter}. F shows all of it again.`
		: `The store has no commentary of ${data.quarter.quarter}. planwatch import FILE brings it in.`;
}
