/** Ink-table draws all of its rows anew each time: it is for few. */
export const mostTableRows = 15;

/** Lines that a table of so many rows takes: one a row and one over each, the titles, and the frame's foot. */
export function measureTable(rows: number): number {
	return rows * 2 + 3;
}
