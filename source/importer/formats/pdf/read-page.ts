import {type ReadableStream} from 'node:stream/web';
import type {getDocumentProxy} from 'unpdf';
import {joinLines, type PdfLine, type PdfSpan} from './line.js';

export type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;

type Page = Awaited<ReturnType<PdfDocument['getPage']>>;
type Content = Awaited<ReturnType<Page['getTextContent']>>;
type Item = Content['items'][number];

/** A full page has some thousand pieces of text, and each takes a hundred times the memory of its letters. */
const mostPieces = 100_000;

const ligatures: Readonly<Record<string, string>> = {
	ﬀ: 'ff',
	ﬁ: 'fi',
	ﬂ: 'fl',
	ﬃ: 'ffi',
	ﬄ: 'ffl',
	ﬅ: 'st',
	ﬆ: 'st',
};

/**
 * The lines of a page, upright as a reader holds it, however it is turned: most of its text says which way is up. What stands
 * askew to that (watermarks, labels of charts) is left out.
 *
 * @returns `undefined` where there is more on it than on any page.
 */
export async function readPage(
	document: PdfDocument,
	number: number,
): Promise<PdfLine[] | undefined> {
	const page = await document.getPage(number);
	const pieces: Piece[] = [];
	const parts: ReadableStream<Content> = page.streamTextContent();
	for await (const {items} of parts.values({preventCancel: true})) {
		pieces.push(...items.flatMap((item) => readPiece(item) ?? []));
		if (pieces.length > mostPieces) {
			break;
		}
	}

	if (pieces.length > mostPieces) {
		// Without a reason, as a loop that is left would do it, the reader waits for ever.
		await parts.cancel(new Error('too much text'));
		return undefined;
	}

	page.cleanup();
	const angle = findMainAngle(pieces);
	return joinLines(
		pieces
			.filter((piece) => piece.angle === angle)
			.map((piece) => turnUpright(piece)),
		number,
	);
}

/** Of text space in the space of the page: `x` and `y` go right and up from where the text begins. */
type Matrix = readonly [number, number, number, number, x: number, y: number];

type Piece = {
	readonly text: string;
	readonly width: number;
	readonly matrix: Matrix;
	readonly font: string;
	/** Of its baseline, in degrees, to the next five. */
	readonly angle: number;
};

function readPiece(item: Item): Piece | undefined {
	if (!('str' in item) || item.str === '') {
		return undefined;
	}

	const matrix = item.transform as unknown as Matrix;
	const [along, up] = matrix;
	return {
		text: item.str
			.replaceAll(/[\uFB00-\uFB06]/g, (ligature) => ligatures[ligature]!)
			// Bullets of symbol fonts have no character of their own.
			.replaceAll(/[\uE000-\uF8FF]/g, '•'),
		width: item.width,
		matrix,
		font: item.fontName,
		angle: (Math.round(Math.atan2(up, along) / (Math.PI / 36)) * 5) % 360,
	};
}

function findMainAngle(pieces: readonly Piece[]): number {
	const lengths = new Map<number, number>();
	for (const {angle, text} of pieces) {
		lengths.set(angle, (lengths.get(angle) ?? 0) + text.trim().length);
	}

	return [...lengths].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

function turnUpright({text, width, matrix, font}: Piece): PdfSpan {
	const [along, up, slant, tall, x, y] = matrix;
	const length = Math.hypot(along, up) || 1;
	const [cosine, sine] = [along / length, up / length];
	const left = x * cosine + y * sine;
	// What is not seen at its end does not make a piece longer.
	const seen = text.trimEnd().length / text.length;
	return {
		text,
		left,
		right: left + width * seen,
		y: x * sine - y * cosine,
		size: Math.hypot(slant, tall),
		font,
	};
}
