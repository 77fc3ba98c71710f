import {expect, vi} from 'vitest';
import {startApp} from '../../source/app/start.js';
import {type Store} from '../../source/store/open.js';
import {decideIn} from './decide.js';
import {createFakeTerminal} from './fake-terminal.js';
import {createManualClock} from './manual-clock.js';

export const keys = {
	down: '\u001B[B',
	right: '\u001B[C',
	enter: '\r',
	escape: '\u001B',
} as const;

/** The clock of a walk stands still. */
export const now = () => new Date('2024-08-05T09:30:00Z');

export type Walk = {
	/** Presses keys and waits until the screen says what it should say. */
	press(said: string | RegExp, ...pressed: readonly string[]): Promise<void>;
	/** Lets time pass, as long as it takes to look at what others wrote. */
	look(): void;
	quit(): Promise<void>;
};

/** Opens the program on a store at 120×40, with `ana` at the keyboard. */
export async function beginWalk(store: Store): Promise<Walk> {
	const terminal = createFakeTerminal(120, 40);
	const clock = createManualClock();
	const ended = startApp({
		...terminal,
		store,
		quarter: store.reports.reports().at(-1)!,
		author: 'ana',
		now,
		decide: decideIn(store, 'ana'),
		clock,
		copy: ignore,
		redraw: ignore,
		isColour: true,
		isAscii: false,
		debug: true,
	});
	const press: Walk['press'] = async (said, ...pressed) => {
		for (const key of pressed) {
			terminal.press(key);
		}

		await vi.waitFor(
			() => {
				expect(terminal.screen()).toMatch(said);
			},
			{interval: 5, timeout: 5000},
		);
	};

	await press('1 Prevention');
	return {
		press,
		look() {
			clock.pass(1000);
		},
		async quit() {
			terminal.press('q');
			await ended;
		},
	};
}

function ignore(): void {
	// Neither the clipboard nor the frames are of interest.
}
