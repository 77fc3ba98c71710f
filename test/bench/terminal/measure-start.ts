import {openLine} from './open-line.js';
import {type Program} from './programs.js';
import {median} from './statistics.js';

/** Milliseconds until the first frame of each program is whole: one start of each in turn, and the median of several. */
export async function measureStarts(
	programs: readonly Program[],
	rounds = 31,
): Promise<number[]> {
	const times = programs.map((): number[] => []);
	/* eslint-disable no-await-in-loop -- one start after the other. */
	for (let round = 0; round < rounds; round++) {
		for (const [index, {command, env, steps}] of programs.entries()) {
			const start = performance.now();
			const line = openLine(command, {env});
			await line.see(steps[0]?.sign ?? '\u001B');
			times[index]!.push((await line.settle()) - start);
			line.close();
		}
	}
	/* eslint-enable no-await-in-loop */

	return times.map((own) => median(own));
}
