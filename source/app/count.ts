import {type Route} from '../screens/route.js';
import {panes} from './panes.js';

/**
 * Digits that were typed, which are a count if a key that moves follows: `12j`, `5G`.
 *
 * The digits of panes open them at once, since that is what they are nearly always pressed for; typed in one go with a
 * key that moves they turn out to be a count, and what they opened is taken back. A number with another digit in it can
 * be nothing else, and waits for its key.
 */
export type Count = {
	readonly digits: string;
	/** Where one was before the first of them. */
	readonly routes: readonly Route[];
	/** When the last was pressed, in milliseconds. */
	readonly at: number;
	/** No pane was meant. */
	readonly isSure: boolean;
};

/** Milliseconds between keys typed in one go: shorter than it takes to look at a pane and then press a key. */
const inOneGo = 300;

/** Further than any list reaches; what is typed after it is left out. */
const mostDigits = 6;

/** The count with one more digit; nothing when a zero would begin it. */
export function addDigit(
	before: Count | undefined,
	{
		digit,
		at,
		routes,
		hasPanes,
	}: {
		readonly digit: string;
		readonly at: number;
		readonly routes: readonly Route[];
		/** False where no digit opens one. */
		readonly hasPanes: boolean;
	},
): Count | undefined {
	const known = isCurrent(before, at) ? before : undefined;
	const digits = `${known?.digits ?? ''}${digit}`.slice(0, mostDigits);
	const isSure = !hasPanes || [...digits].some((each) => !isPaneKey(each));
	return digits === '0'
		? undefined
		: {digits, at, isSure, routes: known?.routes ?? routes};
}

/** Whether a key at a time goes with the digits before it. */
export function isCurrent(
	count: Count | undefined,
	at: number,
): count is Count {
	return count !== undefined && (count.isSure || at - count.at <= inOneGo);
}

export function isDigit(key: string): boolean {
	return /^\d$/.test(key);
}

function isPaneKey(digit: string): boolean {
	return panes.some(({key}) => key === digit);
}
