import stringWidth from 'string-width';
import {toAscii} from './ascii.js';

type Text = {readonly text: string};

/** What stands together, from one span or several: `[44.9%],`. */
type Word<S extends Text> = {
	readonly pieces: Array<Piece<S>>;
	/** What the spaces before it were part of. */
	readonly space?: Piece<S> | undefined;
};

type Piece<S extends Text> = {readonly text: string; readonly span: S};

/**
 * Breaks spans into lines of at most `width` columns, at spaces; a longer word is cut. What is wider in ASCII counts as
 * wide as it is there, so that a text has the same lines however it is drawn.
 *
 * @returns Lines of spans that have all that the given ones have, but a part of the text.
 */
export function wrapSpans<S extends Text>(
	spans: readonly S[],
	width: number,
): S[][] {
	const lines: Array<Array<Piece<S>>> = [[]];
	let room = width;

	const add = (pieces: ReadonlyArray<Piece<S>>) => {
		lines.at(-1)!.push(...pieces);
		room -= measure(pieces);
	};

	const breakLine = () => {
		lines.push([]);
		room = width;
	};

	for (const {pieces, space} of listWords(spans)) {
		const spaced = space && room < width ? [space, ...pieces] : pieces;
		if (measure(spaced) <= room) {
			add(spaced);
			continue;
		}

		if (room < width) {
			breakLine();
		}

		for (const piece of measure(pieces) <= width ? pieces : cut(pieces)) {
			if (measure([piece]) > room && room < width) {
				breakLine();
			}

			add([piece]);
		}
	}

	return lines.map((line) => merge(line));
}

function listWords<S extends Text>(spans: readonly S[]): Array<Word<S>> {
	const words: Array<Word<S>> = [];
	let space: Piece<S> | undefined;
	let isOpen = false;
	for (const span of spans) {
		for (const text of span.text.split(/(\s+)/).filter(Boolean)) {
			if (/^\s/.test(text)) {
				space = {text: ' ', span};
				isOpen = false;
			} else if (isOpen) {
				words.at(-1)!.pieces.push({text, span});
			} else {
				words.push({pieces: [{text, span}], space});
				isOpen = true;
			}
		}
	}

	return words;
}

function measure(pieces: ReadonlyArray<Piece<Text>>): number {
	return pieces.reduce(
		(sum, {text}) =>
			sum + Math.max(stringWidth(text), stringWidth(toAscii(text))),
		0,
	);
}

function cut<S extends Text>(pieces: ReadonlyArray<Piece<S>>): Array<Piece<S>> {
	return pieces.flatMap(({text, span}) =>
		[...text].map((character) => ({text: character, span})),
	);
}

/** What comes from one span is one span again. */
function merge<S extends Text>(line: ReadonlyArray<Piece<S>>): S[] {
	const merged: Array<Piece<S>> = [];
	for (const piece of line) {
		const last = merged.at(-1);
		if (last?.span === piece.span) {
			merged[merged.length - 1] = {...last, text: last.text + piece.text};
		} else {
			merged.push(piece);
		}
	}

	return merged.map(({text, span}) => ({...span, text}));
}
