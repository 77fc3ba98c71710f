import {setTimeout as wait} from 'node:timers/promises';
import {openProgram, type Program} from './programs.js';
import {median, percentile} from './statistics.js';

/** Bytes that a key costs, until nothing more comes. */
export async function measureBytes(
	program: Program,
	{
		keys = 21,
		before: first = 0,
	}: {readonly keys?: number; readonly before?: number} = {},
): Promise<number> {
	const line = await openProgram(program);
	line.write(program.down.repeat(first));
	await line.settle(500);
	const costs = [];
	for (let key = 0; key < keys; key++) {
		const before = line.countBytes();
		// eslint-disable-next-line no-await-in-loop -- one key after the other.
		await line.time(program.down);
		// eslint-disable-next-line no-await-in-loop -- as above.
		await line.settle(250);
		costs.push(line.countBytes() - before);
	}

	line.close();
	return median(costs);
}

export type Delays = {readonly median: number; readonly p95: number};

/**
 * Milliseconds from a key to the first byte of its answer, for each of several programs: a few keys of each in turn, so
 * that whatever else the machine does falls on all of them.
 */
export async function measureDelays(
	programs: readonly Program[],
	{
		turns = 10,
		keys = 10,
	}: {readonly turns?: number; readonly keys?: number} = {},
): Promise<Delays[]> {
	const lines = await Promise.all(
		programs.map(async (program) => openProgram(program)),
	);
	const delays = programs.map((): number[] => []);
	/* eslint-disable no-await-in-loop -- one key after the other. */
	for (let turn = 0; turn < turns; turn++) {
		for (const [index, line] of lines.entries()) {
			for (let key = 0; key < keys; key++) {
				// Not in step with anything that the program does by itself.
				await wait(120 + ((turn * 31 + key * 17) % 60));
				delays[index]!.push(await line.time(programs[index]!.down));
				await line.settle(100);
			}
		}
	}
	/* eslint-enable no-await-in-loop */

	for (const line of lines) {
		line.close();
	}

	return delays.map((own) => ({
		median: median(own),
		p95: percentile(own, 0.95),
	}));
}

/**
 * Milliseconds from the last of 60 keys, held for two seconds, until a line of 2,000 bytes a second has carried everything
 * that they lead to.
 */
export async function measureHeld(program: Program): Promise<number> {
	const line = await openProgram(program, {rate: 2000});
	for (let key = 0; key < 60; key++) {
		line.write(program.down);
		// eslint-disable-next-line no-await-in-loop -- a key is repeated thirty times a second.
		await wait(33);
	}

	const lastKey = performance.now();
	const lastByte = await line.settle(1000);
	line.close();
	return Math.max(0, lastByte - lastKey);
}
