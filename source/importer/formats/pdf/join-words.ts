/** The words of a document, in lower case. */
export type Vocabulary = ReadonlySet<string>;

export function listWords(texts: readonly string[]): Vocabulary {
	return new Set(
		texts.flatMap((text) => text.toLowerCase().match(/[\p{L}-]+/gu) ?? []),
	);
}

/**
 * A line as it is written when another goes on with it: with a space, or without where the two make one word. A hyphen at its end is
 * the word's own (`12-month`), unless the document has the word without it elsewhere; it is then taken off, as a soft one is.
 *
 * @example
 * endLine('over the 12-', 'month period', new Set()); // 'over the 12-'
 * endLine('over the', 'period', new Set()); // 'over the '
 */
export function endLine(
	line: string,
	next: string,
	vocabulary: Vocabulary,
): string {
	if (line.endsWith('\u00AD')) {
		return line.slice(0, -1);
	}

	// As in `and/or`.
	if (/\p{L}\/$/u.test(line)) {
		return line;
	}

	const before = /([\p{L}\d]+)-$/u.exec(line)?.[1];
	const after = /^[\p{L}\d]+/u.exec(next)?.[0];
	if (before === undefined || after === undefined) {
		return `${line} `;
	}

	const isBroken =
		/^\p{Ll}+$/u.test(after) &&
		!vocabulary.has(`${before}-${after}`.toLowerCase()) &&
		vocabulary.has(`${before}${after}`.toLowerCase());
	return isBroken ? line.slice(0, -1) : line;
}
