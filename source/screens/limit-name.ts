/** From here on the eye loses the row on its way from a name to what stands behind it. */
const enough = 80;

type Named = {readonly name: string};

const known = new WeakMap<readonly Named[], number>();

/** Columns for names where there is room for more: a list that has the whole of a wide terminal is not spread over it. */
export function limitName(room: number, items: readonly Named[]): number {
	if (room <= enough) {
		return room;
	}

	return Math.min(room, Math.max(enough, measureLongest(items)));
}

/** Once for each list: it may be long, and is drawn at every key. */
function measureLongest(items: readonly Named[]): number {
	const before = known.get(items);
	if (before !== undefined) {
		return before;
	}

	let longest = 0;
	for (const {name} of items) {
		longest = Math.max(longest, name.length);
	}

	known.set(items, longest);
	return longest;
}
