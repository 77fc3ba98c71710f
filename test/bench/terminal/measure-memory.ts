import {existsSync, readFileSync, rmSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {setTimeout as wait} from 'node:timers/promises';
import {type Line} from './open-line.js';
import {openProgram, type Program} from './programs.js';

export type Memory = {
	/** Bytes on the heap, after the garbage was collected. */
	readonly heap: number;
	/** Entries that are kept for whoever looks at performance. */
	readonly entries: number;
};

/** How much a program keeps of many keys, after as many before them have filled what is remembered on purpose. */
export async function measureMemory(
	makeProgram: (nodeFlags: readonly string[]) => Program,
	folder: string,
	keys = 1000,
): Promise<{readonly before: Memory; readonly after: Memory}> {
	const file = path.join(folder, 'memory.json');
	const program = makeProgram([
		'--expose-gc',
		'--import',
		path.resolve('test/bench/programs/tell-memory.js'),
	]);
	const line = await openProgram({
		...program,
		env: {...program.env, MEMORY_FILE: file},
	});
	await press(line, keys);
	const before = await askMemory(line, file);
	await press(line, keys);
	const after = await askMemory(line, file);
	line.close();
	return {before, after};
}

/** Up and down the list, a hundred keys each way. */
async function press(line: Line, keys: number): Promise<void> {
	const [down, up] = ['\u001B[B', '\u001B[A'];
	for (let key = 0; key < keys; key += 10) {
		line.write((key % 200 < 100 ? down : up).repeat(10));
		// eslint-disable-next-line no-await-in-loop -- each key is to be drawn.
		await line.settle(100);
	}
}

async function askMemory(line: Line, file: string): Promise<Memory> {
	rmSync(file, {force: true});
	process.kill(line.pid, 'SIGUSR2');
	while (!existsSync(file)) {
		// eslint-disable-next-line no-await-in-loop -- until it is there.
		await wait(20);
	}

	return JSON.parse(readFileSync(file, 'utf8')) as Memory;
}
