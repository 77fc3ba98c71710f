import stringWidth from 'string-width';
import {pad} from '../format/table.js';

/** The head ends with the ones; decimals, units and what follows are the tail. */
const parts = /^([^\d]*[\d,]+)(.*)$/u;

/** A tail wider than this would push every other number to the left: its text ends at the right edge instead. */
const widestTail = 5;

/**
 * Pads numbers, with their signs and units, so that their decimal points stand under each other.
 *
 * @returns Texts of one width.
 * @example
 * alignDecimals(['44.9%', '304', '<70%']); // [' 44.9%', '304   ', '<70%  ']
 */
export function alignDecimals(texts: readonly string[]): string[] {
	const split = texts.map((text) => splitNumber(text));
	const tailWidth = Math.max(0, ...split.map(({tail}) => stringWidth(tail)));
	const width = Math.max(
		0,
		...split.map(
			({head, isWhole}) => stringWidth(head) + (isWhole ? 0 : tailWidth),
		),
	);
	return split.map(({head, tail, isWhole}) =>
		pad(isWhole ? head : head + pad(tail, tailWidth), width, 'right'),
	);
}

type Parts = {
	readonly head: string;
	readonly tail: string;
	readonly isWhole: boolean;
};

function splitNumber(text: string): Parts {
	const [, head, tail] = parts.exec(text) ?? [];
	return head === undefined ||
		tail === undefined ||
		stringWidth(tail) > widestTail
		? {head: text, tail: '', isWhole: true}
		: {head, tail, isWhole: false};
}
