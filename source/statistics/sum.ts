import {type Values} from './values.js';

/**
 * Sum with Neumaier's compensation: what each addition rounds off is gathered and added at the end, so the error does
 * not grow with the number of values. Without it a mean drifts enough for a value that lies on it to count as above it.
 *
 * Source: A. Neumaier, Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen, ZAMM 54 (1974), 39–51.
 *
 * @returns The sum of the stated values, in their unit; 0 when there are none. Infinite values give `NaN`. Never throws.
 * @example
 * sumValues([1, 1e100, 1, -1e100]); // 2
 * sumValues([0.1, 0.2, NaN]); // 0.3
 */
export function sumValues(values: Values): number {
	let total = 0;
	let lost = 0;
	const {length} = values;
	for (let index = 0; index < length; index++) {
		const value = values[index]!;
		if (Number.isNaN(value)) {
			continue;
		}

		const next = total + value;
		lost +=
			Math.abs(total) < Math.abs(value)
				? value - next + total
				: total - next + value;
		total = next;
	}

	return total + lost;
}
