import {maskControls} from './mask-controls.js';

/** How far a piece of work is. */
export type ProgressStep = {
	readonly label: string;
	/** 0 to 1. */
	readonly share: number;
	/** How long it may be until the next step, in milliseconds, where that can be told beforehand. */
	readonly expected?: number | undefined;
};

export type ProgressBar = {
	show(step: ProgressStep): void;
	/** Takes the bar away. */
	clear(): void;
};

/** Milliseconds. Work that is shorter has no bar. */
const patience = 1000;

/** Milliseconds from one drawing to the next. */
const pause = 100;

const cells = 24;

const clearLine = '\r\u001B[K';

/**
 * A bar on one line of a terminal, in ASCII, for work that takes longer than a second. It is drawn when the work says how far it
 * is, since work that is done in one go leaves no time to a clock; what says that it will take long has its bar at once.
 *
 * @param terminal where it is written, how wide that is, and what time it is in milliseconds.
 */
export function createProgressBar({
	write,
	columns,
	now,
}: {
	readonly write: (text: string) => void;
	readonly columns: number;
	readonly now: () => number;
}): ProgressBar {
	let start: number | undefined;
	let drawn: number | undefined;
	return {
		show({label, share, expected = 0}) {
			const time = now();
			start ??= time;
			const isLong = time + expected - start >= patience;
			const isDue = drawn === undefined || time - drawn >= pause;
			if (isLong && (isDue || expected >= pause)) {
				write(`\r${draw(label, share, columns)}\u001B[K`);
				drawn = time;
			}
		},
		clear() {
			if (drawn !== undefined) {
				write(clearLine);
				drawn = undefined;
			}
		},
	};
}

/** `[=====>      ]  42% reading report.pdf`, in one column less than there are: the last would break the line. */
function draw(label: string, share: number, columns: number): string {
	const full = Math.min(1, Math.max(0, share));
	const done = Math.round(full * cells);
	const bar = `${'='.repeat(done)}${'>'.repeat(Number(done < cells))}`;
	const percent = `${Math.round(full * 100)}%`.padStart(4);
	return maskControls(`[${bar.padEnd(cells)}] ${percent} ${label}`).slice(
		0,
		Math.max(0, columns - 1),
	);
}
