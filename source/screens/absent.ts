import {labelQuarter} from '../domain/quarter.js';
import {type Standing} from '../domain/standing.js';
import {formatWaiting} from '../format/waiting.js';

/**
 * Says which report an indicator's value is from, where it is not the quarter's own; nothing where it is. What waits for
 * review is not absent.
 *
 * @param report what the quarter's report is called: `this`, `the Q2 23/24`.
 */
export function describeAbsence(
	{isReported, valueFrom, lastReport}: Standing,
	waiting: number,
	report: string,
): string | undefined {
	if (isReported && !valueFrom) {
		return undefined;
	}

	const source = labelQuarter(valueFrom ?? lastReport ?? '');
	if (waiting > 0) {
		return `${formatWaiting(waiting)} in ${report} report (V): ${isReported ? 'this value is of' : 'last in'} ${source}`;
	}

	return isReported
		? `No value in ${report} report: this is of ${source}`
		: `Not in ${report} report: last in ${source}`;
}
