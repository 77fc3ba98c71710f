import {makeVisible} from '../../domain/visible-text.js';
import {formatCount} from '../../format/count.js';
import {describeWindow} from '../../ui/scroll.js';
import {type ReportsModel} from './select.js';

/** Of what the list is, and how much of that is in the window. */
export function describeList({
	data: {quarter, document, passages},
	kept,
	filter,
	offset,
	height,
	all: rows,
}: ReportsModel): string {
	const all = formatCount(passages.length, 'objective');
	const window = describeWindow(offset, height, rows.length);
	return [
		`${quarter.quarter}: ${kept.length === passages.length ? all : `${kept.length} of ${all}`}`,
		filter && `only ${filter}`,
		window && `rows ${window}`,
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
