/** A value this small is nothing for all that a table can show. */
const mostDecimals = 10;

/** Decimal places that show three figures of the largest value, and one at least. */
export function neededDecimals(values: readonly number[]): number {
	let largest = 0;
	for (const value of values) {
		largest = Math.max(largest, Math.abs(value));
	}

	return largest > 0
		? Math.min(mostDecimals, Math.max(1, 2 - Math.floor(Math.log10(largest))))
		: 1;
}
