/** The straight line between the two neighbours of a column. */
export function interpolate(
	knots: ReadonlyArray<{readonly column: number; readonly height: number}>,
	column: number,
): number | undefined {
	const before = knots.findLast((knot) => knot.column <= column);
	const after = knots.find((knot) => knot.column >= column);
	if (!before || !after) {
		return undefined;
	}

	const share =
		after.column === before.column
			? 0
			: (column - before.column) / (after.column - before.column);
	return before.height + share * (after.height - before.height);
}

/** Neighbouring values that are there, each stretch with the column it begins at. */
export function findStretches(
	values: ReadonlyArray<number | undefined>,
): Array<[number, number[]]> {
	const stretches: Array<[number, number[]]> = [];
	for (const [column, value] of values.entries()) {
		if (value === undefined || !Number.isFinite(value)) {
			continue;
		}

		const last = stretches.at(-1);
		if (last && last[0] + last[1].length === column) {
			last[1].push(value);
		} else {
			stretches.push([column, [value]]);
		}
	}

	return stretches;
}
