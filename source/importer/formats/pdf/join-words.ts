/** The words of a document, in lower case. */
export type Vocabulary = ReadonlySet<string>;

export function listWords(texts: readonly string[]): Vocabulary {
	return new Set(
		texts.flatMap((text) => text.toLowerCase().match(/[\p{L}-]+/gu) ?? []),
	);
}

/**
 * Joins a line to the text before it. A hyphen at the end of a line is the word's own (`12-month`), unless the document has the
 * word without it elsewhere; a soft one goes.
 *
 * @example
 * joinWords('over the 12-', 'month period', new Set()); // 'over the 12-month period'
 */
export function joinWords(
	text: string,
	line: string,
	vocabulary: Vocabulary,
): string {
	if (text === '') {
		return line;
	}

	if (text.endsWith('\u00AD')) {
		return text.slice(0, -1) + line;
	}

	// As in `and/or`.
	if (/\p{L}\/$/u.test(text)) {
		return text + line;
	}

	const before = /[\p{L}\d]*(?=-$)/u.exec(text)?.[0] ?? '';
	const after = /^[\p{L}\d]+/u.exec(line)?.[0] ?? '';
	if (!/[\p{L}\d]-$/u.test(text) || after === '') {
		return `${text} ${line}`;
	}

	const isBroken =
		/^\p{Ll}+$/u.test(after) &&
		!vocabulary.has(`${before}-${after}`.toLowerCase()) &&
		vocabulary.has(`${before}${after}`.toLowerCase());
	return (isBroken ? text.slice(0, -1) : text) + line;
}
