import {expect, test, vi} from 'vitest';
import {
	createKeyStream,
	type KeyStreamOptions,
} from '../../source/terminal/key-stream.js';
import {createEmitter} from './emitter.js';

function open(options: Partial<KeyStreamOptions> = {}) {
	const terminal = createEmitter({
		setRawMode: vi.fn(),
		resume: vi.fn(),
		pause: vi.fn(),
		ref: vi.fn(),
		unref: vi.fn(),
	});
	const events: string[] = [];
	const stream = createKeyStream(terminal, {
		escapeWait: 5,
		onPaste(text) {
			events.push(`paste:${text}`);
		},
		...options,
	});
	/** Reads as Ink's `App.js` does. */
	const read = (): void => {
		for (
			let key: unknown = stream.stdin.read();
			typeof key === 'string';
			key = stream.stdin.read()
		) {
			events.push(key);
		}
	};

	stream.start();
	return {terminal, stream, events, read, stdin: stream.stdin};
}

test('tells of one key at a time, each in a turn of its own', async () => {
	const {terminal, stdin, events, stream} = open();
	stdin.on('readable', () => {
		const key: unknown = stdin.read();
		setImmediate(() => {
			events.push(`effects of ${String(key)}`);
		});
		events.push(String(key));
	});
	terminal.emit('data', 'jk');
	expect(events).toEqual(['j']);
	expect(stream.hasWaiting()).toBe(true);
	await vi.waitFor(() => {
		expect(events).toEqual(['j', 'effects of j', 'k', 'effects of k']);
		expect(stream.hasWaiting()).toBe(false);
	});
});

test('keeps keys until somebody reads', async () => {
	const {terminal, stdin, events, read, stream} = open();
	terminal.emit('data', 'ab');
	expect(stream.hasWaiting()).toBe(false);
	stdin.on('readable', read);
	await vi.waitFor(() => {
		expect(events).toEqual(['a', 'b']);
	});
});

test('hands over a paste in its turn', async () => {
	const {terminal, stdin, events, read} = open();
	stdin.on('readable', read);
	terminal.emit('data', '/\u001B[200~two words\u001B[201~\r');
	await vi.waitFor(() => {
		expect(events).toEqual(['/', 'paste:two words', '\r']);
	});
});

test('acts on a shortcut at once, and does not tell of it', async () => {
	const redraw = vi.fn<() => void>();
	const {terminal, stdin, events, read} = open({
		shortcuts: new Map([['\f', redraw]]),
	});
	stdin.on('readable', read);
	terminal.emit('data', 'a\fb');
	expect(redraw).toHaveBeenCalledOnce();
	await vi.waitFor(() => {
		expect(events).toEqual(['a', 'b']);
	});
});

test('Ctrl-C interrupts only while nobody reads', () => {
	const onInterrupt = vi.fn<() => void>();
	const {terminal, stdin, events, read} = open({onInterrupt});
	terminal.emit('data', '\u0003');
	expect(onInterrupt).toHaveBeenCalledOnce();
	stdin.on('readable', read);
	terminal.emit('data', '\u0003');
	expect(onInterrupt).toHaveBeenCalledOnce();
	expect(events).toEqual(['\u0003']);
});

test('sets raw mode when it starts, not when a component does', () => {
	const {terminal, stdin, stream} = open();
	expect(terminal.setRawMode.mock.calls).toEqual([[false], [true]]);
	stdin.setRawMode(true);
	stdin.setRawMode(false);
	expect(terminal.setRawMode).toHaveBeenCalledTimes(2);
	stream.stop();
	expect(terminal.setRawMode).toHaveBeenLastCalledWith(false);
	expect(terminal.pause).toHaveBeenCalled();
	expect(terminal.listenerCount('data')).toBe(0);
});

test('goes on after a handler has thrown', async () => {
	const {terminal, stdin, events, read} = open();
	stdin.once('readable', () => {
		stdin.read();
		throw new Error('thrown by a handler');
	});
	expect(() => terminal.emit('data', 'ab')).toThrow('thrown by a handler');
	stdin.on('readable', read);
	await vi.waitFor(() => {
		expect(events).toEqual(['b']);
	});
});
