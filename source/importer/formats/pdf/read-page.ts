import type {getDocumentProxy} from 'unpdf';
import {joinLines, type PdfLine, type PdfSpan} from './line.js';

export type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;

type Page = Awaited<ReturnType<PdfDocument['getPage']>>;
type Item = Awaited<ReturnType<Page['getTextContent']>>['items'][number];

const ligatures: Readonly<Record<string, string>> = {
	ﬀ: 'ff',
	ﬁ: 'fi',
	ﬂ: 'fl',
	ﬃ: 'ffi',
	ﬄ: 'ffl',
	ﬅ: 'st',
	ﬆ: 'st',
};

/** The lines of a page, upright as a reader holds it. Text that stands askew (watermarks, labels of charts) is left out. */
export async function readPage(
	document: PdfDocument,
	number: number,
): Promise<PdfLine[]> {
	const page = await document.getPage(number);
	const {transform} = page.getViewport({scale: 1});
	const {items} = await page.getTextContent();
	page.cleanup();
	return joinLines(
		items.flatMap(
			(piece) => readSpan(piece, transform as unknown as Matrix) ?? [],
		),
		number,
	);
}

/** Of an affine map: a point goes to `[a·x + c·y + shiftX, b·x + d·y + shiftY]`. */
type Matrix = readonly [number, number, number, number, number, number];

function readSpan(
	piece: Item,
	[a, b, c, d, shiftX, shiftY]: Matrix,
): PdfSpan | undefined {
	if (!('str' in piece) || piece.str === '') {
		return undefined;
	}

	const [along, up, slant, tall, x, y] = piece.transform as unknown as Matrix;
	const [right, down] = [a * along + c * up, b * along + d * up];
	if (right <= 0 || Math.abs(down) > right / 10) {
		return undefined;
	}

	const left = a * x + c * y + shiftX;
	const printed = piece.str.trimEnd();
	return {
		text: piece.str
			.replaceAll(/[\uFB00-\uFB06]/g, (ligature) => ligatures[ligature]!)
			// Bullets of symbol fonts have no character of their own.
			.replaceAll(/[\uE000-\uF8FF]/g, '•'),
		left,
		// What is not seen at its end does not make a line longer.
		right: left + (piece.width * printed.length) / piece.str.length,
		y: b * x + d * y + shiftY,
		size: Math.hypot(slant, tall),
		font: piece.fontName,
	};
}
