/**
 * Shares out the width of a table: each column as wide as its widest text, and where that is too much the widest give
 * up first, none below its least.
 */
export function fitColumns(
	wanted: readonly number[],
	least: readonly number[],
	width: number,
): number[] {
	const widths = [...wanted];
	let excess = widths.reduce((sum, each) => sum + each, 0) - width;
	while (excess > 0) {
		let widest = -1;
		for (const [index, each] of widths.entries()) {
			if (
				each > (least[index] ?? 0) &&
				(widest < 0 || each > widths[widest]!)
			) {
				widest = index;
			}
		}

		if (widest < 0) {
			break;
		}

		widths[widest]!--;
		excess--;
	}

	return widths;
}
