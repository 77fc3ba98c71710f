import {type Phase} from './chart.js';

/** A run this long makes a new level worth asking about, and it has to have lasted this long. */
const leastRun = 8;
const leastLasting = 12;

/**
 * The day from which a series seems to be on another level: it has been on one side of the mean ever since, for twelve
 * points at least, after eight or more points that were not. It is only ever suggested: a person confirms it, with the
 * cause.
 *
 * @returns the first day of the new level, or `undefined`.
 */
export function suggestRebase({points, centre}: Phase): string | undefined {
	const stated = points.filter(({value}) => value !== undefined);
	const sides = stated.map(({value}) => Math.sign((value ?? centre) - centre));
	const side = sides.at(-1);
	const start = sides.findLastIndex((other) => other !== side) + 1;
	const lasting = sides.length - start;
	return side !== 0 && start >= leastRun && lasting >= leastLasting
		? stated[start]!.period.start
		: undefined;
}
