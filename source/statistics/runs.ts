/** How a series moves about its centre. */
export type Runs = {
	/** Points that lie on one side or the other: neither tied with the centre nor missing. */
	readonly useful: number;
	readonly longestRun: number;
	/** How often one useful point and the next lie on different sides. */
	readonly crossings: number;
};

/**
 * Longest run and crossings, ties and gaps skipped: they neither end a run nor make one longer.
 *
 * Source: J. Anhøj, A. V. Olesen, Run charts revisited, PLoS ONE 9 (2014) e113825.
 *
 * @param sides Anything whose sign is the side, such as zones or distances from the centre; 0 and `NaN` are skipped.
 * @returns Counts. One pass. Never throws.
 * @example
 * countRuns([1, 1, 0, 2, -1, NaN, -3, 1]); // {useful: 6, longestRun: 3, crossings: 2}
 */
export function countRuns(sides: ArrayLike<number>): Runs {
	const {length} = sides;
	let useful = 0;
	let longestRun = 0;
	let crossings = 0;
	let run = 0;
	let side = 0;
	for (let index = 0; index < length; index++) {
		const here = Math.sign(sides[index]!);
		if (here === 0 || Number.isNaN(here)) {
			continue;
		}

		crossings += side === -here ? 1 : 0;
		run = here === side ? run + 1 : 1;
		longestRun = Math.max(longestRun, run);
		side = here;
		useful++;
	}

	return {useful, longestRun, crossings};
}
