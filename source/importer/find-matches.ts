import {numberWord, ordinalWord} from './numbers/number-words.js';

/** A way to write something, with what saves looking for it through a whole text. */
export type Searched = {
	/** Flag `y`: it begins with a number or its sign, and is tried at those alone; flag `g`: anywhere. */
	readonly pattern: RegExp;
	/** In lower case: a text without any of these has no match. */
	readonly needs?: readonly string[];
};

/** A text to search in many ways: what they all ask about it is found once. */
export type SearchedText = {
	readonly text: string;
	readonly lower: string;
	/** Where a number begins, or the sign before it, in order. */
	readonly starts: readonly number[];
	/** Whether it has one of the words that were asked for: many patterns need the same ones. */
	readonly has: Map<readonly string[], boolean>;
};

const numberStart = new RegExp(
	String.raw`(?<!\w)(?=\d|${numberWord}|${ordinalWord})`,
	'gi',
);

export function prepareText(text: string): SearchedText {
	const starts: number[] = [];
	numberStart.lastIndex = 0;
	// An empty match: the next search has to begin behind it.
	for (
		let match = numberStart.exec(text);
		match;
		numberStart.lastIndex++, match = numberStart.exec(text)
	) {
		const {index} = match;
		const sign = /[-−–+↑↓▲▼]\s?$/.exec(
			text.slice(Math.max(0, index - 2), index),
		);
		if (sign) {
			starts.push(index - sign[0].length);
		}

		starts.push(index);
	}

	return {text, lower: text.toLowerCase(), starts, has: new Map()};
}

/** Every match of a pattern from left to right, none inside another. */
export function findMatches(
	{pattern, needs}: Searched,
	searched: SearchedText,
): readonly RegExpExecArray[] {
	const {text, starts} = searched;
	if (
		(pattern.sticky && starts.length === 0) ||
		(needs && !hasSome(needs, searched))
	) {
		return [];
	}

	const found: RegExpExecArray[] = [];
	// `matchAll` would copy the pattern for every text.
	let end = 0;
	for (const start of pattern.sticky ? starts : [0]) {
		pattern.lastIndex = start;
		let match = start < end ? null : pattern.exec(text);
		while (match) {
			found.push(match);
			end = pattern.lastIndex;
			match = pattern.sticky ? null : pattern.exec(text);
		}
	}

	return found;
}

function hasSome(
	needs: readonly string[],
	{lower, has}: SearchedText,
): boolean {
	let isThere = has.get(needs);
	if (isThere === undefined) {
		isThere = needs.some((word) => lower.includes(word));
		has.set(needs, isThere);
	}

	return isThere;
}
