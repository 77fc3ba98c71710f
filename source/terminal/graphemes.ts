import stringWidth from 'string-width';
import {singleColumn} from './single-columns.js';

export type Grapheme = {
	readonly text: string;
	/** Columns, at least one. */
	readonly width: number;
};

/** Stretches of such characters, and of others with the one before them, which they may join. */
const runs = new RegExp(
	`([${singleColumn}]+(?=[${singleColumn}]|$))|[${singleColumn}]?[^${singleColumn}]+`,
	'gu',
);
const segmenter = new Intl.Segmenter(undefined, {granularity: 'grapheme'});

/**
 * Splits a text without sequences into what a terminal draws as one, and measures it as Ink's `output.js` does, so that
 * what stands to the right of it is where Ink put it.
 *
 * `Intl.Segmenter` and `string-width` take half a millisecond for a line, so that they are asked only where they are
 * needed.
 */
export function splitGraphemes(text: string): Grapheme[] {
	const graphemes: Grapheme[] = [];
	forEachGrapheme(text, (grapheme, width) => {
		graphemes.push({text: grapheme, width});
	});
	return graphemes;
}

/** The same without a list of them. */
export function forEachGrapheme(
	text: string,
	take: (grapheme: string, width: number) => void,
): void {
	for (const [run, singles] of text.matchAll(runs)) {
		if (singles === undefined) {
			for (const {segment} of segmenter.segment(run)) {
				take(segment, Math.max(1, stringWidth(segment)));
			}
		} else {
			for (const character of singles) {
				take(character, 1);
			}
		}
	}
}
