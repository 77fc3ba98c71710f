import {detectSsh} from './capabilities.js';
import {osc52, type Environment} from './clipboard.js';
import {createFrameSink} from './frame-sink.js';
import {createKeyStream} from './key-stream.js';
import {giveScreenBack, takeScreen} from './sequences.js';
import {dieBy, watchForDeath, type DeathOptions} from './signals.js';
import {watchForStop, type Suspension} from './suspension.js';
import {writeNow} from './write-now.js';

export type Terminal = {
	/** Both for Ink's `render`, together with `debug: true`. */
	readonly stdin: NodeJS.ReadStream;
	readonly stdout: NodeJS.WriteStream;
	/** Takes the terminal: alternate screen, raw mode, no cursor, pastes marked. */
	enter(): void;
	/** Puts the terminal back as it was, before it returns. Nothing happens when that was done already. */
	leave(): void;
	/** The same once nothing that the terminal answers is on its way, so that it does not go to the shell. */
	quit(): Promise<void>;
	/** Draws everything again, over whatever another program wrote. */
	redraw(): void;
	/** Puts a text on the clipboard of the person's terminal; whether that allows it cannot be known. */
	copy(text: string): void;
	/**
	 * Has a text box told of pastes. A paste while nobody listens is dropped: it must not act as keys.
	 *
	 * @returns Ends it.
	 */
	onPaste(listener: (text: string) => void): () => void;
};

export type TerminalOptions = {
	readonly stdin: NodeJS.ReadStream;
	readonly stdout: NodeJS.WriteStream & {readonly fd: number};
	readonly env: Environment;
	readonly process: NodeJS.Process;
	/** What to print of an error that nobody caught; the default is its stack. */
	readonly describeError?: DeathOptions['describeError'];
};

const ctrlL = '\f';
const ctrlZ = '\u001A';

/**
 * Opens the terminal for a full-screen program. Nothing is done to it before `enter`; after that it is put back however
 * the program ends, and while it is stopped.
 *
 * Ctrl-L draws the screen again, Ctrl-Z stops the program; neither reaches Ink.
 */
export function openTerminal({
	stdin,
	stdout,
	env,
	process,
	describeError,
}: TerminalOptions): Terminal {
	const pasteListeners = new Set<(text: string) => void>();
	let isEntered = false;
	let isShown = false;
	let suspension: Suspension | undefined;
	let endWatch: (() => void) | undefined;

	const keys = createKeyStream(stdin, {
		escapeWait: detectSsh(env) ? 100 : 50,
		onPaste(text) {
			for (const listener of pasteListeners) {
				listener(text);
			}
		},
		shortcuts: new Map([
			[ctrlL, redraw],
			[ctrlZ, suspend],
		]),
		onInterrupt() {
			process.kill(process.pid, 'SIGINT');
		},
		onHere() {
			sink.arrive();
		},
	});
	const sink = createFrameSink(stdout, {isHeld: keys.hasWaiting});

	function redraw(): void {
		sink.redraw();
	}

	function suspend(): void {
		void sink.quieten().then(() => {
			suspension?.suspend();
		});
	}

	function show(): void {
		isShown = true;
		// Raw mode first: in the background it stops the program (SIGTTOU) before that writes on the shell's screen.
		keys.start();
		stdout.write(takeScreen);
		sink.start();
	}

	function hide(): void {
		if (isShown) {
			isShown = false;
			sink.stop();
			writeNow(stdout.fd, giveScreenBack);
			keys.stop();
		}
	}

	function leave(): void {
		if (isEntered) {
			isEntered = false;
			hide();
			suspension?.end();
			endWatch?.();
			stdin.off('end', hangUp).off('error', hangUp);
			stdout.off('error', hangUp);
		}
	}

	async function settle(): Promise<void> {
		if (isShown) {
			await sink.quieten();
		}
	}

	/** The terminal is gone: its window was closed, or the line is down. */
	function hangUp(): void {
		leave();
		dieBy(process, 'SIGHUP');
	}

	return {
		stdin: keys.stdin,
		stdout: sink.stdout,
		enter() {
			leave();
			isEntered = true;
			endWatch = watchForDeath(process, {
				restore: leave,
				settle,
				describeError,
			});
			suspension =
				process.platform === 'win32'
					? undefined
					: watchForStop(process, {hide, show});
			stdin.on('end', hangUp).on('error', hangUp);
			stdout.on('error', hangUp);
			show();
		},
		leave,
		async quit() {
			await settle();
			leave();
		},
		redraw,
		copy(text) {
			if (isShown) {
				stdout.write(osc52(text, env));
			}
		},
		onPaste(listener) {
			pasteListeners.add(listener);
			return () => {
				pasteListeners.delete(listener);
			};
		},
	};
}
