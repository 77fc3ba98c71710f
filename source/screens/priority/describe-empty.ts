import {type PriorityModel} from './select.js';

/** Why there is nothing in the list. */
export function describeEmpty({data, filter}: PriorityModel): string {
	if (data.items.length === 0) {
		return `No report up to ${data.quarter.quarter} has a figure for this priority.`;
	}

	const what =
		filter === 'reported'
			? `has a figure in ${data.quarter.quarter}`
			: 'has an open exception';
	return `No indicator of this priority ${what}. f shows the others.`;
}
