import {Buffer} from 'node:buffer';
import process from 'node:process';
import {setTimeout as wait} from 'node:timers/promises';
import {spawn} from '@lydell/node-pty';
import {askHere} from '../../../source/terminal/sequences.js';

/** A program at the other end of a line, in a pseudo-terminal of 120×40. */
export type Line = {
	readonly pid: number;
	/** Since the line was opened. */
	countBytes(): number;
	/** Everything that came, for signs of what is on the screen. */
	read(): string;
	write(keys: string): void;
	/** Milliseconds from a key to the first byte after it; infinite when none comes in a second. */
	time(key: string): Promise<number>;
	/** Waits until nothing has come for so long; answers with when the last byte came, as `performance.now` has it. */
	settle(quiet?: number): Promise<number>;
	/** Waits for a text. */
	see(sign: string): Promise<void>;
	close(): void;
};

export type LineOptions = {
	readonly env?: Readonly<Record<string, string>> | undefined;
	/** Bytes a second that it carries; as fast as it can unless said. */
	readonly rate?: number | undefined;
};

/** No program pauses so long while it draws. */
const longestPause = 150;
/** Milliseconds for a program that does nothing of what it should. */
const patience = 30_000;
const pattern = new RegExp(askHere.replace('[', String.raw`\[`), 'g');

export function openLine(
	[file = '', ...words]: readonly string[],
	{env = {}, rate}: LineOptions = {},
): Line {
	const opened = performance.now();
	// With CI set, Ink writes only its last frame.
	const {CI, ...inherited} = process.env;
	const child = spawn(file, words, {
		cols: 120,
		rows: 40,
		encoding: null,
		env: {
			...inherited,
			TERM: 'xterm-256color',
			COLORTERM: '',
			LANG: 'C.UTF-8',
			LC_ALL: 'C.UTF-8',
			...env,
		},
	});
	let text = '';
	let lastByte = opened;
	let isCarrying = false;
	let tellFirst: (() => void) | undefined;

	function take(bytes: Buffer): void {
		const before = Math.max(0, text.length - askHere.length + 1);
		text += bytes.toString('latin1');
		lastByte = performance.now();
		tellFirst?.();
		// As every terminal does that is asked how far it has come.
		for (const _ of text.slice(before).matchAll(pattern)) {
			child.write('\u001B[0n');
		}
	}

	// Without an encoding the chunks are buffers, whatever the types say.
	child.onData(async (chunk: string | Uint8Array) => {
		const bytes = Buffer.from(chunk as string);
		if (rate === undefined) {
			take(bytes);
			return;
		}

		// What is not read stays in the terminal's buffer, and a full one holds the program back, as a slow line does.
		child.pause();
		isCarrying = true;
		await wait((bytes.length / rate) * 1000);
		isCarrying = false;
		take(bytes);
		child.resume();
	});

	async function settle(quiet = longestPause): Promise<number> {
		for (;;) {
			const left = lastByte + quiet - performance.now();
			if (left <= 0 && !isCarrying) {
				return lastByte;
			}

			// eslint-disable-next-line no-await-in-loop -- each wait follows from the one before.
			await wait(Math.max(5, left + 1));
		}
	}

	return {
		pid: child.pid,
		countBytes: () => text.length,
		read: () => text,
		write(keys) {
			child.write(keys);
		},
		async time(key) {
			const start = performance.now();
			const first = new Promise<number>((resolve) => {
				tellFirst = () => {
					resolve(performance.now() - start);
				};
			});
			child.write(key);
			const milliseconds = await Promise.race([
				first,
				wait(1000, Number.POSITIVE_INFINITY),
			]);
			tellFirst = undefined;
			return milliseconds;
		},
		settle,
		async see(sign) {
			const latin = Buffer.from(sign).toString('latin1');
			while (!text.includes(latin)) {
				if (performance.now() - opened > patience) {
					child.kill('SIGKILL');
					throw new Error(
						`${[file, ...words].join(' ')} never showed “${sign}”: ${JSON.stringify(text.slice(0, 500))}`,
					);
				}

				// eslint-disable-next-line no-await-in-loop -- as above.
				await wait(10);
			}
		},
		close() {
			child.kill('SIGKILL');
		},
	};
}
