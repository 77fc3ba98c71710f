/* eslint-disable unicorn/no-process-exit -- this is where the program ends. */
import {constants} from 'node:os';
import {inspect} from 'node:util';
import {writeNow} from './write-now.js';

export type DeathOptions = {
	/** Puts the terminal back; called more than once. */
	readonly restore: () => void;
	/** Waits for what the terminal is about to answer, which would otherwise go to the shell. It must not reject. */
	readonly settle: () => Promise<void>;
	/** What to print of an error that nobody caught. */
	readonly describeError?: (error: unknown) => string;
};

const fatalSignals = ['SIGHUP', 'SIGINT', 'SIGQUIT', 'SIGTERM'] as const;

type FatalSignal = (typeof fatalSignals)[number];

/**
 * Puts the terminal back before the process ends: at its exit, by a signal, or by an error that nobody caught, which is
 * printed after.
 *
 * @returns Stops watching.
 */
export function watchForDeath(
	process: NodeJS.Process,
	{restore, settle, describeError = inspect}: DeathOptions,
): () => void {
	let isEnding = false;

	/** Whatever else goes wrong during the wait ends it. */
	const settleThen = (end: () => void): void => {
		if (isEnding) {
			end();
		} else {
			isEnding = true;
			void settle().then(end);
		}
	};

	const fail = (error: unknown): void => {
		settleThen(() => {
			restore();
			writeNow(process.stderr.fd, `${describeError(error)}\n`);
			process.exit(1);
		});
	};

	const die = (signal: FatalSignal): void => {
		settleThen(() => {
			restore();
			dieBy(process, signal);
		});
	};

	process.on('exit', restore);
	// Rejections that nobody handles come here too, unless somebody listens for them alone.
	process.on('uncaughtException', fail);
	process.on('unhandledRejection', fail);
	for (const signal of fatalSignals) {
		process.on(signal, die);
	}

	return () => {
		process.off('exit', restore);
		process.off('uncaughtException', fail);
		process.off('unhandledRejection', fail);
		for (const signal of fatalSignals) {
			process.off(signal, die);
		}
	};
}

/**
 * Ends the process by the signal itself, which a shell or a service manager tells from an exit. Where that has no
 * effect, as for the first process of a container, by its number.
 */
export function dieBy(process: NodeJS.Process, signal: FatalSignal): void {
	process.removeAllListeners(signal);
	process.kill(process.pid, signal);
	process.exit(128 + constants.signals[signal]);
}
