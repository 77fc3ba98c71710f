/* eslint-disable unicorn/prefer-event-target -- Ink listens as one does to the streams of Node. */
import {EventEmitter} from 'node:events';

export type FakeTerminal = {
	readonly stdin: NodeJS.ReadStream;
	readonly stdout: NodeJS.WriteStream;
	/** What the screen shows, without styles. */
	screen(): string;
	/** How many frames were written. */
	countFrames(): number;
	press(...keys: readonly string[]): void;
	resize(columns: number, rows: number): void;
};

/** As much of a terminal as Ink uses with `debug: true`: every write is a whole frame. */
export function createFakeTerminal(
	columns: number,
	rows: number,
): FakeTerminal {
	const size = {columns, rows};
	let frame = '';
	let frames = 0;
	let waiting: string | undefined;
	const stdout = Object.assign(new EventEmitter(), {
		isTTY: true,
		write(text: string, done?: () => void): boolean {
			const plain = withoutStyles(text);
			frame = plain === '' ? frame : plain;
			frames += Number(plain !== '');
			done?.();
			return true;
		},
	});
	Object.defineProperties(stdout, {
		columns: {get: () => size.columns},
		rows: {get: () => size.rows},
	});
	const stdin = Object.assign(new EventEmitter(), {
		isTTY: true,
		setEncoding: ignore,
		setRawMode: ignore,
		ref: ignore,
		unref: ignore,
		read() {
			const text = waiting;
			waiting = undefined;
			return text ?? null;
		},
	});
	return {
		stdin: stdin as unknown as NodeJS.ReadStream,
		stdout: stdout as unknown as NodeJS.WriteStream,
		screen: () => frame,
		countFrames: () => frames,
		press(...keys) {
			for (const key of keys) {
				waiting = key;
				stdin.emit('readable');
			}
		},
		resize(newColumns, newRows) {
			Object.assign(size, {columns: newColumns, rows: newRows});
			stdout.emit('resize');
		},
	};
}

function ignore(): void {
	// Nothing stands behind it.
}

function withoutStyles(text: string): string {
	// eslint-disable-next-line no-control-regex -- an escape character is what it looks for.
	return text.replaceAll(/\u001B\[[\d;?]*[a-z]/gi, '');
}
