/* eslint-disable unicorn/prefer-event-target -- Ink listens as one does to the streams of Node. */
import {EventEmitter} from 'node:events';
import {type Size} from './tty.js';

/**
 * As much of a write stream as Ink 6.8 uses with `debug: true`.
 *
 * @param accept Gets every frame, whole.
 */
export function createInkOutput(
	accept: (frame: string) => void,
	readSize: () => Size,
): NodeJS.WriteStream {
	const stream = Object.assign(new EventEmitter(), {
		isTTY: true,
		writable: true,
		write(text: string, done?: () => void): boolean {
			if (!isControl(text)) {
				accept(text);
			}

			if (done) {
				queueMicrotask(done);
			}

			return true;
		},
	});
	Object.defineProperties(stream, {
		columns: {get: () => readSize().columns},
		rows: {get: () => readSize().rows},
	});

	return stream as unknown as NodeJS.WriteStream;
}

/** As much of a read stream as Ink 6.8 uses. */
export function createInkInput({
	read,
	onReader,
	setHold,
}: {
	readonly read: () => string | null;
	/** A component has begun to listen. */
	readonly onReader: () => void;
	/** Whether the process is to stay alive for more keys. */
	readonly setHold: (isHeld: boolean) => void;
}): NodeJS.ReadStream {
	const stream = new EventEmitter();
	stream.on('newListener', (event) => {
		if (event === 'readable') {
			onReader();
		}
	});
	Object.assign(stream, {
		isTTY: true,
		read,
		// Keys are text already.
		setEncoding: () => stream,
		// The session sets raw mode once; Ink would for every component that begins or ends to read, and each time libuv
		// waits until the terminal has drained.
		setRawMode: () => stream,
		ref() {
			setHold(true);
		},
		unref() {
			setHold(false);
		},
	});

	return stream as unknown as NodeJS.ReadStream;
}

/**
 * True for what is not a frame: showing and hiding the cursor (`App.js`, `cli-cursor`), and the empty write by which Ink
 * waits for earlier ones (`ink.js`, `unmount`).
 */
function isControl(text: string): boolean {
	// eslint-disable-next-line no-control-regex -- an escape character is what it looks for.
	return /^(?:\u001B\[[?<>=]?[\d;]*[a-z])*$/i.test(text);
}
