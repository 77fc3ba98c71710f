import {decodePdf} from '../../../source/importer/formats/pdf/decode-pdf.js';
import {makePages} from '../../fixtures/make-pages.js';

export type Document = Parameters<Parameters<typeof makePages>[0]>[0];

/** A paragraph of so many sentences, each with its number. */
export function write(sentences: number, first = 1): string {
	return Array.from(
		{length: sentences},
		(_, index) => `Sentence ${first + index} says that some 12% of it fell.`,
	).join(' ');
}

/** The paragraphs that are read of a small PDF, as Markdown. */
export async function readParagraphs(
	draw: (document: Document) => void,
): Promise<string[]> {
	const decoded = await decodePdf(await makePages(draw));
	return 'text' in decoded ? decoded.text.split('\n\n') : [decoded.fault];
}
