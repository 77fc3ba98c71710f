/**
 * Lists the rows of a screen once for each choice of filter and order, for as long as its data are: a list may be long, and is
 * asked for several times a key.
 *
 * @param choose what of the state the rows depend on.
 * @param list makes the rows.
 */
export function listOnce<State, Data extends object, Row>(
	choose: (state: State) => unknown,
	list: (state: State, data: Data) => readonly Row[],
): (state: State, data: Data) => readonly Row[] {
	const listed = new WeakMap<Data, Map<string, readonly Row[]>>();
	return (state, data) => {
		const known = listed.get(data) ?? new Map<string, readonly Row[]>();
		listed.set(data, known);
		const choice = JSON.stringify(choose(state));
		const rows = known.get(choice) ?? list(state, data);
		known.set(choice, rows);
		return rows;
	};
}
