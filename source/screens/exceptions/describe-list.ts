import {formatNumber} from '../../format/value.js';
import {type ExceptionsModel} from './select.js';

/** Why there is nothing in the list. */
export function describeEmpty({filter, data}: ExceptionsModel): string {
	return filter
		? `No exception of ${data.quarter.quarter} fits ${filter}. F shows all of them again.`
		: `Nothing in ${data.quarter.quarter} gave reason for an exception.`;
}

/** What the list leaves out, and how much of it chance alone would have made. */
export function describeUnassessed({
	unassessed,
	byChance,
}: Pick<ExceptionsModel['data'], 'unassessed' | 'byChance'>): string {
	const left =
		unassessed === 0
			? 'every indicator with a value could be assessed'
			: `${unassessed} not assessed: n lists them`;
	const {judged, expected} = byChance;
	// A tenth matters among few only.
	const marked = formatNumber(expected, expected < 10 ? 1 : 0);
	return judged === 0
		? left
		: `${left} · chance alone would mark ${marked} of ${formatNumber(judged)}`;
}
