import {createInkInput} from './ink-streams.js';
import {createKeyReader} from './key-reader.js';
import {type KeyToken} from './key-tokens.js';
import {type TerminalInput} from './tty.js';

export type KeyStream = {
	/** For Ink's `render`. */
	readonly stdin: NodeJS.ReadStream;
	/** Puts the terminal into raw mode and reads, or does so again. */
	start(): void;
	/** Puts the terminal back as it was. Keys that were read already stay, for the next start. */
	stop(): void;
	/** True while there are keys that Ink has yet to handle. */
	hasWaiting(): boolean;
};

export type KeyStreamOptions = {
	/** Milliseconds after which an escape character is the Escape key: 50, over SSH 100. */
	readonly escapeWait: number;
	/** Gets what was pasted, in the order of the keys, with `\n` for line ends. */
	readonly onPaste: (text: string) => void;
	/** The terminal has come as far as it was asked to tell. */
	readonly onHere?: () => void;
	/** Keys that are acted on at once and never reach Ink. */
	readonly shortcuts?: ReadonlyMap<string, () => void>;
	/** Ctrl-C while no component reads keys, so that a program that is busy can be stopped. */
	readonly onInterrupt?: () => void;
};

/**
 * React 19 renders in the turn after a key, and runs effects, such as that of `useInput`, at the latest in the turn after
 * that (`scheduler` uses `setImmediate`, and asks for it in a microtask, so after us).
 */
const turnsPerKey = 3;
const interruptKey = '\u0003';

/**
 * A read stream for Ink that gives one event for each key.
 *
 * Ink 6.8 takes all characters of one read for one event (`input-parser.js`: `jjj` moves nothing), and an escape
 * character for Escape as soon as the read ends (`App.js`, `schedulePendingInputFlush`), which on a slow line is the
 * first byte of an arrow. Between two keys React is given the turns of the event loop that it needs until `useInput` has the
 * handler of the new state; without them, of `/a` typed at once, the `a` would go to the handler from before the `/`.
 */
export function createKeyStream(
	terminal: TerminalInput,
	{
		escapeWait,
		onPaste,
		onHere,
		shortcuts = new Map<string, () => void>(),
		onInterrupt,
	}: KeyStreamOptions,
): KeyStream {
	const queue: KeyToken[] = [];
	let isSettling = false;
	/** The key that Ink is being told of. */
	let current: string | undefined;

	const reader = createKeyReader({escapeWait, onTokens: enqueue});
	const stdin = createInkInput({
		read() {
			const key = current;
			current = undefined;
			return key ?? null;
		},
		onReader() {
			setImmediate(deliver);
		},
		setHold(isHeld) {
			if (isHeld) {
				terminal.ref();
			} else {
				terminal.unref();
			}
		},
	});

	function enqueue(tokens: readonly KeyToken[]): void {
		for (const token of tokens) {
			const act = findAct(token);
			if (act) {
				act();
			} else if (token.kind !== 'here') {
				queue.push(token);
			}
		}

		deliver();
	}

	function findAct({kind, text}: KeyToken): (() => void) | undefined {
		return kind === 'here'
			? onHere
			: kind === 'key'
				? findShortcut(text)
				: undefined;
	}

	function findShortcut(key: string): (() => void) | undefined {
		return key === interruptKey && !isRead() ? onInterrupt : shortcuts.get(key);
	}

	function isRead(): boolean {
		return stdin.listenerCount('readable') > 0;
	}

	function deliver(): void {
		if (isSettling || !isRead()) {
			return;
		}

		const token = queue.shift();
		if (!token) {
			return;
		}

		isSettling = true;
		try {
			if (token.kind === 'paste') {
				onPaste(token.text);
			} else {
				current = token.text;
				stdin.emit('readable');
			}
		} finally {
			settle(turnsPerKey);
		}
	}

	function settle(turns: number): void {
		setImmediate(() => {
			if (turns > 1) {
				settle(turns - 1);
				return;
			}

			isSettling = false;
			deliver();
		});
	}

	return {
		stdin,
		start() {
			// A shell may have changed the mode behind our back, and libuv does not set one that it thinks is set.
			terminal.setRawMode(false);
			terminal.setRawMode(true);
			terminal.off('data', reader.push);
			terminal.on('data', reader.push);
			terminal.resume();
		},
		stop() {
			reader.reset();
			terminal.off('data', reader.push);
			terminal.pause();
			terminal.setRawMode(false);
		},
		hasWaiting: () => isRead() && (queue.length > 0 || isSettling),
	};
}
