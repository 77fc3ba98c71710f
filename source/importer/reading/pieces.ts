import {splitSentences} from '../sentences.js';
import {type Span} from '../span.js';

/** A paragraph of a report is a tenth of this; what is longer is read piece by piece, each by itself. */
const longest = 8000;

/**
 * Cuts a text that is far longer than any paragraph of a report at the ends of sentences: what is said at one end of it
 * says nothing of the other, and reading must not take the square of its length.
 */
export function cutPieces(text: string): Span[] {
	if (text.length <= longest) {
		return [{start: 0, end: text.length}];
	}

	const pieces: Span[] = [];
	for (const {start, end} of splitSentences(text)) {
		const last = pieces.at(-1);
		if (last && end - last.start <= longest) {
			pieces[pieces.length - 1] = {start: last.start, end};
		} else {
			pieces.push({start, end});
		}
	}

	return pieces;
}
