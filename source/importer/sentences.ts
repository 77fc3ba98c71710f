import {type Span} from './span.js';

const abbreviation =
	/(?:\b(?:approx|no|nos|vs|e\.g|i\.e|etc|st|dr|mr|mrs|ms|dept|inc|est|max|min|avg|c)|\b[a-z])\.$/i;

/** No sentence is as long as this: a text without full stops is cut at a space. */
const longest = 2000;

/**
 * Splits a paragraph into sentences. A full stop inside a number ends none; a capital letter behind a figure without
 * one begins none either, which keeps `812 Later` a matter of reading and not of splitting.
 */
export function splitSentences(text: string): readonly Span[] {
	if (text !== last.text) {
		last = {text, sentences: findSentences(text)};
	}

	return last.sentences;
}

/** Figures of a paragraph ask for its sentences one after the other. */
let last: {readonly text: string; readonly sentences: readonly Span[]} = {
	text: '',
	sentences: [{start: 0, end: 0}],
};

function findSentences(text: string): Span[] {
	const spans: Span[] = [];
	let start = 0;
	for (const match of text.matchAll(
		/[.!?]["”’')\]]*\s+(?=["“‘'(]?[A-Z\d£])|;\s+/g,
	)) {
		const end = match.index + match[0].length;
		const isEnd = match[0].startsWith(';')
			? !isInBrackets(
					text.slice(Math.max(start, match.index - 200), match.index),
				)
			: !abbreviation.test(
					text.slice(Math.max(start, match.index - 10), match.index + 1),
				);
		if (isEnd) {
			spans.push({start, end});
			start = end;
		}
	}

	spans.push({start, end: text.length});
	return spans.flatMap((span) => cutSentence(text, span));
}

function isInBrackets(before: string): boolean {
	return before.lastIndexOf('(') > before.lastIndexOf(')');
}

function cutSentence(text: string, {start, end}: Span): Span[] {
	const parts: Span[] = [];
	let from = start;
	while (end - from > longest) {
		const space = text.lastIndexOf(' ', from + longest);
		const to = space > from ? space + 1 : from + longest;
		parts.push({start: from, end: to});
		from = to;
	}

	return [...parts, {start: from, end}];
}
