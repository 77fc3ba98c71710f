import {splitGraphemes} from './graphemes.js';
import {hasSingleColumns} from './single-columns.js';

/** What Ink's `Output` notes down of what is drawn, as it walks its tree (`output.js`). */
export type Operation =
	| {
			readonly type: 'write';
			readonly x: number;
			readonly y: number;
			readonly text: string;
			readonly transformers: ReadonlyArray<
				(line: string, index: number) => string
			>;
	  }
	| {readonly type: 'clip'; readonly clip: Clip}
	| {readonly type: 'unclip'};

type Clip = {
	readonly x1: number | undefined;
	readonly x2: number | undefined;
	readonly y1: number | undefined;
	readonly y2: number | undefined;
};

type InkOutput = {
	readonly height: number;
	readonly operations: readonly Operation[];
	get(): {readonly output: string; readonly height: number};
};

/** A stretch of a row, from a column on. */
type Piece = {readonly x: number; readonly text: string};

/**
 * Makes Ink's `Output` join the texts of a row instead of taking each apart into a cell for every column, which took half of the
 * time of a key. The frame sink reads the rows anyway, and only those that changed.
 *
 * The build puts it into Ink. What is drawn over something else, or cut off at its side, is left to Ink.
 */
export function joinRowsIn<Base extends new (...args: any[]) => InkOutput>(
	Output: Base,
) {
	return class extends Output {
		override get() {
			const {operations, height} = this;
			const rows = joinRows(operations, height);
			return rows ? {output: rows.join('\n'), height} : super.get();
		}
	};
}

/** The rows of a frame; `undefined` where texts lie over each other. */
export function joinRows(
	operations: readonly Operation[],
	height: number,
): string[] | undefined {
	const rows = Array.from({length: height}, (): Piece[] => []);
	const clips: Clip[] = [];
	for (const operation of operations) {
		switch (operation.type) {
			case 'clip': {
				clips.push(operation.clip);
				break;
			}

			case 'unclip': {
				clips.pop();
				break;
			}

			case 'write': {
				const clip = clips.at(-1);
				if (clip?.x1 !== undefined || clip?.x2 !== undefined) {
					return undefined;
				}

				for (const {row, piece} of place(operation, clip)) {
					rows[row]?.push(piece);
				}
			}
		}
	}

	const joined = rows.map((pieces) => joinPieces(pieces));
	return joined.every((row) => row !== undefined) ? joined : undefined;
}

/** The lines of a text that a clip leaves, each with its row. As in Ink, one that begins over the screen is not drawn. */
function* place(
	{x, y, text, transformers}: Extract<Operation, {type: 'write'}>,
	clip: Clip | undefined,
) {
	const first = Math.max(0, (clip?.y1 ?? y) - y);
	const lines = (y + first < 0 ? '' : text)
		.split('\n')
		.slice(first, Math.max(first, (clip?.y2 ?? Infinity) - y));
	for (const [index, line] of lines.entries()) {
		let styled = line;
		for (const transform of transformers) {
			styled = transform(styled, index);
		}

		yield {row: y + first + index, piece: {x, text: styled}};
	}
}

/** Pieces from left to right with spaces between them. Their order is that in which they were drawn. */
function joinPieces(pieces: readonly Piece[]): string | undefined {
	let row = '';
	let end = 0;
	for (const [index, {x, text}] of pieces.entries()) {
		if (x < end) {
			return undefined;
		}

		row += ' '.repeat(x - end) + text;
		// Most rows have one piece, whose width nobody asks for.
		end = index + 1 < pieces.length ? x + measure(text) : end;
	}

	return row.trimEnd();
}

// eslint-disable-next-line no-control-regex -- escape characters are what it looks for.
const styling = /\u001B\[[\d;:]*m/g;

/** Columns, each character for one at least, as Ink counts them. */
function measure(text: string): number {
	const plain = text.replaceAll(styling, '');
	if (hasSingleColumns(plain)) {
		return plain.length;
	}

	return splitGraphemes(plain).reduce((sum, {width}) => sum + width, 0);
}
