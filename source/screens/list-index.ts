/** A row of a list; one without id is a heading, which cannot be selected. */
export type ListRow = {readonly id?: string | undefined};

export type ListIndex = {
	/** Rows of the items, headings left out. */
	readonly items: readonly number[];
	/** Row of each item by its id. */
	readonly rows: ReadonlyMap<string, number>;
};

const known = new WeakMap<readonly ListRow[], ListIndex>();

/** Where things are in a list: found once for each list, for it may be long, and is asked for several times a key. */
export function indexList(list: readonly ListRow[]): ListIndex {
	const before = known.get(list);
	if (before) {
		return before;
	}

	const items: number[] = [];
	const rows = new Map<string, number>();
	for (const [row, {id}] of list.entries()) {
		if (id !== undefined) {
			items.push(row);
			rows.set(id, rows.get(id) ?? row);
		}
	}

	const index = {items, rows};
	known.set(list, index);
	return index;
}

/** How many items stand before a row. */
export function countBefore({items}: ListIndex, row: number): number {
	let [low, high] = [0, items.length];
	while (low < high) {
		const middle = Math.floor((low + high) / 2);
		if (items[middle]! < row) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}

	return low;
}
