/** Loaded before a program: on SIGUSR2 it writes what the program keeps into a file. */
import {renameSync, writeFileSync} from 'node:fs';
import process from 'node:process';

process.on('SIGUSR2', () => {
	globalThis.gc();
	globalThis.gc();
	const file = process.env.MEMORY_FILE;
	writeFileSync(
		`${file}.part`,
		JSON.stringify({
			heap: process.memoryUsage().heapUsed,
			entries: performance.getEntries().length,
		}),
	);
	renameSync(`${file}.part`, file);
});
