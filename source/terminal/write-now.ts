import {Buffer} from 'node:buffer';
import {writeSync} from 'node:fs';

/** Milliseconds. A terminal that takes nothing for so long is stopped or gone. */
const longestTry = 500;

/**
 * Writes before it returns, as a program that is about to end or stop must.
 *
 * A full terminal (EAGAIN) is tried again for half a second. Any other error, as EIO from one that was closed, leaves
 * nothing to be done and nobody to tell, so it is passed over.
 */
export function writeNow(fd: number, text: string): void {
	const end = performance.now() + longestTry;
	let bytes = Buffer.from(text);
	while (bytes.length > 0) {
		try {
			bytes = bytes.subarray(writeSync(fd, bytes));
		} catch (error) {
			if (!isFull(error) || performance.now() > end) {
				return;
			}

			pauseFor(5);
		}
	}
}

function isFull(error: unknown): boolean {
	return error instanceof Error && 'code' in error && error.code === 'EAGAIN';
}

/** Sleeps without returning to the event loop. */
function pauseFor(milliseconds: number): void {
	Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
