import {describeItems} from '../describe-items.js';
import {type ComparedKind} from './load.js';
import {type ComparisonModel} from './select.js';

/** What stands over the differences of each kind. */
export const headings: Readonly<Record<ComparedKind, string>> = {
	restated: 'RESTATED: two values for one period',
	changed: 'CHANGED',
	new: 'NEW',
	gone: 'GONE',
	'to review': 'TO REVIEW: what the other report has of it waits (V)',
	unchanged: 'UNCHANGED',
};

/** Of what the list is, and how much of that is in the window. */
export function describeList(model: ComparisonModel): string {
	const {data, filter} = model;
	const {from, to, entries, waiting} = data;
	return [
		from && to ? `${to.quarter} against ${from.quarter}` : '',
		describeItems(model, ['figure', 'figures'], entries.length),
		filter && `only ${filter}`,
		waiting > 0 && `${waiting} to review, not compared`,
	]
		.filter(Boolean)
		.join(' · ');
}

/** Why there is nothing in it. */
export function describeEmpty({filter, data}: ComparisonModel): string {
	const {quarter, to, others} = data;
	if (!to) {
		return `${quarter.quarter} is the only report in the store.`;
	}

	return filter
		? `No figure fits ${filter}. F shows all of them again.`
		: `${quarter.quarter} and ${others.length > 0 ? 'the other report' : ''} have no figures.`;
}
