/* eslint-disable no-control-regex -- keys are control characters. */

/** One key, as the bytes that terminals send for it, or one paste; or that the terminal has come as far as it was asked to tell. */
export type KeyToken = {
	readonly kind: 'key' | 'paste' | 'here';
	readonly text: string;
};

export type KeyTokens = {
	readonly tokens: readonly KeyToken[];
	/** What may go on with the next read: an escape character, a sequence cut in two, a paste without its end. */
	readonly rest: string;
};

/** What a rest could become: a lone Escape or Alt key, a sequence that somebody cut, or a paste. */
export type RestKind = 'none' | 'escape' | 'sequence' | 'paste';

const escape = '\u001B';
/** What a terminal answers to `askHere` (ECMA-48, 8.3.35). */
const hereAnswer = `${escape}[0n`;
const pasteStart = `${escape}[200~`;
const pasteEnd = `${escape}[201~`;

/*
 * The patterns are matched right after an escape character. `[[A` and `[[5~` are function keys of the Linux console and
 * PuTTY, `[2$` those of rxvt, `[M` with three bytes is a mouse report; the strings (OSC, DCS) are answers to
 * questions that an earlier program asked.
 */
const wholeSequence =
	/\[\[(?:[A-Z]|\d+~)|\[\d\$|\[M.{3}|\[(?![[M])[0-?]*[ -/]*[@-~]|O[@-~]|(?:\]\d+;|P[\d=>!$+])[^\u0007\u001B]*(?:\u0007|\u001B\\)/suy;
const begunSequence =
	/(?:O?|\[\[\d*|\[M.{0,2}|\[[0-?]*[ -/]*|\](?:\d+(?:;[^\u0007\u001B]*\u001B?)?)?|P[\d=>!$+][^\u0007\u001B]*\u001B?)$/suy;
/** The keys with Alt that Ink 6.8 tells from the key alone (`parse-keypress.js`). */
const altKey = /[a-zA-Z\d\r\u007F\b ]/y;
/** The sequences that Ink 6.8 has a name for (`parse-keypress.js`, `keyName`). It takes others for typed text. */
const namedKey =
	/^(?:\[(?:\d+(?:;\d+)?)?[A-FHZ]|\[[a-e]|\[(?:[1-8]|1[1-57-9]|2[0134])(?:;\d+)?[~^$]|\[\[[A-E]|\[\[[56]~|O[A-FHP-Sa-e])$/;

/**
 * Splits what was read from a terminal into keys and pastes.
 *
 * Sequences that are no keys (answers, focus, mouse) are dropped. Two Escapes, and Escape before an arrow or a sign,
 * are keys of their own; Escape right before a letter or digit is that key with Alt, as everywhere.
 *
 * @param input The rest of the last time, and what was read since.
 */
export function readKeys(input: string): KeyTokens {
	const tokens: KeyToken[] = [];
	let index = 0;
	while (index < input.length) {
		const token =
			input[index] === escape
				? readEscape(input, index)
				: readCharacter(input, index);
		if (!token) {
			break;
		}

		index = token.end;
		if (token.kind !== 'none') {
			tokens.push({kind: token.kind, text: token.text});
		}
	}

	return {tokens, rest: input.slice(index)};
}

/** Splits a rest that was not gone on with in time: an Escape, an Alt key; a sequence cut short is dropped. */
export function releaseKeys(rest: string): KeyTokens {
	switch (classifyRest(rest)) {
		case 'escape': {
			return {tokens: [{kind: 'key', text: rest}], rest: ''};
		}

		case 'paste': {
			return {tokens: [], rest};
		}

		case 'sequence':
		case 'none': {
			return {tokens: [], rest: ''};
		}
	}
}

/** Tells how long it makes sense to wait for the continuation of a rest. */
export function classifyRest(rest: string): RestKind {
	if (rest === '') {
		return 'none';
	}

	if (rest.startsWith(pasteStart)) {
		return 'paste';
	}

	return rest === escape || rest === `${escape}O` ? 'escape' : 'sequence';
}

type Found = KeyToken & {readonly end: number};
type Nothing = {readonly kind: 'none'; readonly end: number};

function readCharacter(input: string, index: number): Found {
	const text = String.fromCodePoint(input.codePointAt(index)!);
	return {kind: 'key', text, end: index + text.length};
}

/** `undefined` when the sequence may go on with the next read. */
function readEscape(input: string, index: number): Found | Nothing | undefined {
	if (input.startsWith(pasteStart, index)) {
		return readPaste(input, index);
	}

	const sequence = match(wholeSequence, input, index + 1);
	if (sequence !== undefined) {
		const end = index + 1 + sequence.length;
		const text = escape + sequence;
		if (text === hereAnswer) {
			return {kind: 'here', text, end};
		}

		return namedKey.test(sequence)
			? {kind: 'key', text, end}
			: {kind: 'none', end};
	}

	if (match(begunSequence, input, index + 1) !== undefined) {
		return undefined;
	}

	const alt = match(altKey, input, index + 1) ?? '';
	return {kind: 'key', text: escape + alt, end: index + 1 + alt.length};
}

function readPaste(input: string, index: number): Found | undefined {
	const start = index + pasteStart.length;
	const end = input.indexOf(pasteEnd, start);
	return end === -1
		? undefined
		: {
				kind: 'paste',
				// A terminal sends a line end as the Return key does.
				text: input.slice(start, end).replaceAll(/\r\n?/g, '\n'),
				end: end + pasteEnd.length,
			};
}

function match(
	pattern: RegExp,
	input: string,
	index: number,
): string | undefined {
	pattern.lastIndex = index;
	return pattern.exec(input)?.[0];
}
