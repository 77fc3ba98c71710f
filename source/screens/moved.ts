import {isDate} from '../domain/date-range.js';
import {type StandingChange} from '../domain/standing.js';
import {type Change, formatChangeInFull} from '../format/change.js';
import {formatMonth} from '../format/period.js';

/** A change with its comparison as one says it: one that was worked out is against the month of the value before. */
export function nameReference(change: StandingChange): Change {
	const {reference} = change;
	return {
		...change,
		reference:
			reference && isDate(reference) ? formatMonth(reference) : reference,
	};
}

/** `−3.7 pts ⁇ on previous 12 months`, and what is to be known about it. */
export function describeMove(change: StandingChange): string {
	const remark =
		change.origin === 'derived'
			? ', worked out from the two values'
			: change.reading === 'either'
				? ': in points or relative, the report does not say'
				: '';
	return `${formatChangeInFull(nameReference(change))}${remark}`;
}
