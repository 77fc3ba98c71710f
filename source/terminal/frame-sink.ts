import {readScreen, type Screen} from './cells.js';
import {createInkOutput} from './ink-streams.js';
import {paint} from './paint.js';
import {askHere, clearScreen, synchronise} from './sequences.js';
import {readSize, type TerminalOutput} from './tty.js';

export type FrameSink = {
	/** For Ink's `render`, together with `debug: true`. */
	readonly stdout: NodeJS.WriteStream;
	/** Begins to draw, with a full redraw, or begins again. */
	start(): void;
	/** Draws nothing more; the last frame is kept for the next start. */
	stop(): void;
	/** Draws everything again. */
	redraw(): void;
	/** The terminal has shown what it was sent, and says so. */
	arrive(): void;
	/** Resolves when no answer of the terminal is on its way, or after half a second. */
	quieten(): Promise<void>;
};

export type FrameSinkOptions = {
	/** True while keys wait: a frame that the next key would change is held back, but no longer than `longestHold`. */
	readonly isHeld?: () => boolean;
};

/** Milliseconds. */
const longestHold = 50;
/** Bytes from which a frame is worth the 16 of synchronised output. */
const largeFrame = 200;
/** Milliseconds that a frame may be on its way, and more for each of its bytes on a line of 2 KB a second. */
const longestWay = 150;
const wayOfByte = 0.5;
/** Milliseconds after which a terminal that was asked will not answer. */
const longestAnswer = 1000;
/** Milliseconds that an end waits for an answer, which would otherwise go to the shell. */
const longestFarewell = 500;

/**
 * A write stream for Ink that sends the terminal only the cells that changed.
 *
 * Ink 6.8 rewrites the whole screen on each change, and clears the scrollback once its output is as tall as the terminal
 * (`ink.js`, `ansiEscapes.clearTerminal`). With `debug: true` it writes every frame whole and nothing else, so each
 * write is the next state of the screen. One frame is on its way at a time; of those that come meanwhile the latest wins.
 *
 * That a frame was written tells little: what lies between here and a terminal on a slow line takes many of them, to be
 * watched one by one long after a key was let go. So of frames in quick succession the terminal is asked to say that it has shown
 * them. One that does not answer is not asked again.
 */
export function createFrameSink(
	terminal: TerminalOutput,
	{isHeld = () => false}: FrameSinkOptions = {},
): FrameSink {
	let isOpen = false;
	let isScheduled = false;
	let isWriting = false;
	/** Whether something came that has not been drawn. */
	let isDirty = false;
	/** What the terminal shows; `undefined` when that is not known. */
	let shown: Screen | undefined;
	let frame: string | undefined;
	let heldSince: number | undefined;
	/** When the last frame has surely arrived. */
	let arrivesAt = Number.NEGATIVE_INFINITY;
	let isDeaf = false;
	/** Ends the wait for an answer. */
	let awaited: NodeJS.Timeout | undefined;
	const farewells = new Set<() => void>();

	const stdout = createInkOutput(accept, () => readSize(terminal));

	function accept(text: string): void {
		const isFirst = frame === undefined;
		frame = text;
		isDirty = true;
		// The first waits for nothing: there is no screen to stand still, and V8 tidies up as soon as it may.
		if (isFirst && isOpen) {
			flush();
		} else {
			schedule();
		}
	}

	function schedule(): void {
		if (isOpen && isDirty && !isScheduled) {
			isScheduled = true;
			// React may commit more than once in a turn, and several keys may have come in one read.
			setImmediate(flush);
		}
	}

	function flush(): void {
		isScheduled = false;
		if (!isOpen || isWriting || awaited !== undefined || frame === undefined) {
			return;
		}

		if (isHeldBack()) {
			schedule();
			return;
		}

		send(frame);
	}

	function isHeldBack(): boolean {
		if (!isHeld()) {
			heldSince = undefined;
			return false;
		}

		heldSince ??= performance.now();
		return performance.now() - heldSince < longestHold;
	}

	function send(latest: string): void {
		isDirty = false;
		heldSince = undefined;
		const size = readSize(terminal);
		const after = readScreen(latest, size, shown ?? []);
		const text =
			(shown ? '' : clearScreen) + paint(shown ?? [], after, size.columns);
		shown = after;
		if (text !== '') {
			isWriting = true;
			const drawn = text.length < largeFrame ? text : synchronise(text);
			terminal.write(drawn + ask(drawn.length), finishWriting);
		}
	}

	function ask(length: number): string {
		const now = performance.now();
		const mayPileUp = now < arrivesAt;
		arrivesAt = now + longestWay + length * wayOfByte;
		if (!mayPileUp || isDeaf) {
			return '';
		}

		awaited = setTimeout(() => {
			isDeaf = true;
			goOn();
		}, longestAnswer);
		return askHere;
	}

	function goOn(): void {
		forget();
		schedule();
	}

	/** Waits for no answer any more. */
	function forget(): void {
		clearTimeout(awaited);
		awaited = undefined;
		for (const farewell of farewells) {
			farewell();
		}

		farewells.clear();
	}

	function finishWriting(): void {
		isWriting = false;
		schedule();
	}

	function redraw(): void {
		shown = undefined;
		isDirty = true;
		schedule();
	}

	function resize(): void {
		redraw();
		stdout.emit('resize');
	}

	return {
		stdout,
		start() {
			isOpen = true;
			terminal.off('resize', resize);
			terminal.on('resize', resize);
			redraw();
		},
		stop() {
			isOpen = false;
			terminal.off('resize', resize);
			forget();
		},
		redraw,
		arrive() {
			isDeaf = false;
			goOn();
		},
		async quieten() {
			if (!awaited) {
				return;
			}

			await new Promise<void>((resolve) => {
				const timer = setTimeout(resolve, longestFarewell);
				farewells.add(() => {
					clearTimeout(timer);
					resolve();
				});
			});
		},
	};
}
