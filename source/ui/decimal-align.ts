import stringWidth from 'string-width';
import {pad} from '../format/table.js';

/** The head ends with the ones; decimals, units and what follows are the tail. */
const parts = /^([^\d]*[\d,]+)(.*)$/u;

/** A tail wider than this would push every other number to the left: its text ends at the right edge instead. */
const widestTail = 4;

/** The columns that numbers take when their decimal points stand under each other. */
export type NumberRoom = {
	readonly head: number;
	readonly tail: number;
	/** Of texts that are not split at a decimal point. */
	readonly whole: number;
};

export const noNumbers: NumberRoom = {head: 0, tail: 0, whole: 0};

/**
 * Pads numbers, with their signs and units, so that their decimal points stand under each other.
 *
 * @returns Texts of one width.
 * @example
 * alignDecimals(['44.9%', '304', '<70%']); // [' 44.9%', '304   ', '<70%  ']
 */
export function alignDecimals(texts: readonly string[]): string[] {
	const room = makeRoom(texts);
	return texts.map((text) => alignNumber(text, room));
}

/** The room that texts need, beside those that were given room before. */
export function makeRoom(
	texts: readonly string[],
	before: NumberRoom = noNumbers,
): NumberRoom {
	let {head, tail, whole} = before;
	for (const text of texts) {
		const split = splitNumber(text);
		if (split) {
			head = Math.max(head, stringWidth(split.head));
			tail = Math.max(tail, stringWidth(split.tail));
		} else {
			whole = Math.max(whole, stringWidth(text));
		}
	}

	return {head, tail, whole};
}

export function measureRoom({head, tail, whole}: NumberRoom): number {
	return Math.max(head + tail, whole);
}

export function alignNumber(text: string, room: NumberRoom): string {
	const split = splitNumber(text);
	return pad(
		split ? split.head + pad(split.tail, room.tail) : text,
		measureRoom(room),
		'right',
	);
}

/** Nothing for a text that is no number, or has too much behind it. */
function splitNumber(
	text: string,
): {readonly head: string; readonly tail: string} | undefined {
	const [, head, tail] = parts.exec(text) ?? [];
	return head === undefined ||
		tail === undefined ||
		stringWidth(tail) > widestTail
		? undefined
		: {head, tail};
}
