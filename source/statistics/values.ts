/**
 * The values of one phase in the order of time. At this lowest layer a value that is not stated is `NaN`, so that a
 * million of them fit in a typed array; the rooms above have words for what is missing.
 */
export type Values = Float64Array | readonly number[];

/**
 * How many values are stated.
 *
 * @returns A whole number; 0 for an empty series. Never throws.
 * @example
 * countStated([574, NaN, 516]); // 2
 */
export function countStated(values: Values): number {
	let count = 0;
	const {length} = values;
	for (let index = 0; index < length; index++) {
		if (!Number.isNaN(values[index]!)) {
			count++;
		}
	}

	return count;
}
