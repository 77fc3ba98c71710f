import {sumValues} from './sum.js';
import {countStated, type Values} from './values.js';

/**
 * Arithmetic mean of the stated values: the centre line of an XmR chart.
 *
 * @returns In the unit of the values; `NaN` when none is stated. Never throws.
 * @example
 * calculateMean([10.5, 11.2, 9.2, 10.1, 10.4, 10.5]); // 10.3167
 */
export function calculateMean(values: Values): number {
	return sumValues(values) / countStated(values);
}
