/** What is shown of the items of a list. There may be thousands, of which few are ever seen. */
export type Descriptions<Item, Entry> = {
	/** Those that were asked for, in that order: it only grows. */
	readonly described: readonly Entry[];
	/** Reads it when it is first asked for, and remembers it. */
	describe(item: Item): Entry;
};

export function describeOnce<Item extends {readonly id: string}, Entry>(
	read: (item: Item) => Entry,
): Descriptions<Item, Entry> {
	const known = new Map<string, Entry>();
	const described: Entry[] = [];
	return {
		described,
		describe(item) {
			const entry = known.get(item.id);
			if (entry !== undefined) {
				return entry;
			}

			const first = read(item);
			known.set(item.id, first);
			described.push(first);
			return first;
		},
	};
}
