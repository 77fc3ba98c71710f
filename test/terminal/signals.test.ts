import {closeSync, openSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {watchForDeath} from '../../source/terminal/signals.js';
import {createEmitter} from './emitter.js';
import {makeFolder} from './make-folder.js';

const folder = makeFolder();
let file: string;
let fd: number;

beforeEach(() => {
	file = path.join(folder, 'stderr');
	fd = openSync(file, 'w');
});

afterEach(() => {
	closeSync(fd);
});

/** A process that neither dies nor exits, as the first of a container does not by a signal. */
function watch(
	describeError?: (error: unknown) => string,
	settle: () => Promise<void> = async () => undefined,
) {
	const restore = vi.fn<() => void>();
	const fake = createEmitter({
		pid: 1,
		stderr: {fd},
		kill: vi.fn(),
		exit: vi.fn(),
	});
	const stop = watchForDeath(fake as unknown as NodeJS.Process, {
		restore,
		settle,
		describeError,
	});
	return {process: fake, restore, stop};
}

test('dies by the signal, or else by its number', async () => {
	const {process, restore} = watch();
	process.emit('SIGTERM', 'SIGTERM');
	await vi.waitFor(() => {
		expect(restore).toHaveBeenCalledOnce();
	});
	expect(process.kill).toHaveBeenCalledWith(1, 'SIGTERM');
	expect(process.exit).toHaveBeenCalledWith(143);
	expect(process.listenerCount('SIGTERM')).toBe(0);
});

test.each(['uncaughtException', 'unhandledRejection'])(
	'prints an error after it has put the terminal back: %s',
	async (event) => {
		const {process, restore} = watch((error) => `planwatch: ${String(error)}`);
		process.emit(event, new Error('no such report'));
		await vi.waitFor(() => {
			expect(restore).toHaveBeenCalledOnce();
		});
		expect(readFileSync(file, 'utf8')).toBe(
			'planwatch: Error: no such report\n',
		);
		expect(process.exit).toHaveBeenCalledWith(1);
	},
);

test('waits for what the terminal is about to answer, until something else goes wrong', () => {
	const never = new Promise<void>((resolve) => {
		setTimeout(resolve, 1e6).unref();
	});
	const {process, restore} = watch(String, async () => never);
	process.emit('uncaughtException', new Error('the first'));
	expect(restore).not.toHaveBeenCalled();
	process.emit('SIGTERM', 'SIGTERM');
	expect(restore).toHaveBeenCalledOnce();
	expect(process.kill).toHaveBeenCalledWith(1, 'SIGTERM');
});

test('leaves nothing behind when it stops', () => {
	const {process, restore, stop} = watch();
	expect(process.eventNames()).toHaveLength(7);
	stop();
	expect(process.eventNames()).toEqual([]);
	process.emit('exit');
	expect(restore).not.toHaveBeenCalled();
});
