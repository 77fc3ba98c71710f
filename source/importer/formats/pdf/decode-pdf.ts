import {
	type Decoded,
	type DecodingFault,
	type Note,
	type OnStep,
} from '../decoded.js';
import {makeTextVisible} from '../visible-lines.js';
import {joinParagraphs} from './paragraphs.js';
import {listWords} from './join-words.js';
import {type PdfLine} from './line.js';
import {measureLayout} from './layout.js';
import {type PdfDocument, readPage} from './read-page.js';
import {dropRunningLines} from './running-lines.js';
import {unpacksBeyond} from './unpacks-beyond.js';
import {writeParagraphs} from './write-paragraphs.js';

/** Fewest letters and digits on an average page of a report; a page that was scanned has none. */
const fewestOnPage = 100;

/** Fewest on a page that is not only a picture. */
const fewestAtAll = 3;

/** A long report has a hundred. */
const mostPages = 1000;

/** The text, fonts and drawings of a long report are some megabytes. */
const mostBytes = 32 * 1024 * 1024;

/** Of text, on all pages together. */
const mostCharacters = 16 * 1024 * 1024;

const damaged = {
	fault: 'it is a PDF that is damaged',
	hint: 'copy or download it again, or print it to a new PDF',
};

/** The text of a PDF, page by page. What opens it is loaded here, since most imports are of other files. */
export async function decodePdf(
	bytes: Uint8Array,
	onStep?: OnStep,
): Promise<Decoded> {
	if (!hasEnd(bytes)) {
		return {
			fault: 'it is a PDF whose end is missing',
			hint: 'it was cut off on its way: copy or download it again',
		};
	}

	if (unpacksBeyond(bytes, mostBytes)) {
		return refuseTooLarge(
			`it unpacks to more than ${mostBytes / 1024 / 1024} MB besides its pictures`,
		);
	}

	const {getDocumentProxy} = await import('unpdf');
	try {
		// What opens it keeps the bytes to itself.
		const document = await getDocumentProxy(new Uint8Array(bytes), {
			verbosity: 0,
			// A page that is damaged is said, not read in part.
			stopAtErrors: true,
		});
		try {
			if (document.numPages > mostPages) {
				return refuseTooLarge(`it has more than ${mostPages} pages`);
			}

			const pages = await readPages(document, onStep);
			return pages
				? toText(pages)
				: refuseTooLarge('there is more text in it than in any report');
		} finally {
			await document.destroy();
		}
	} catch (error) {
		return error instanceof Error && error.name === 'PasswordException'
			? {
					fault: 'it is a PDF protected by a password',
					hint: 'open it, save or print it as a PDF without one, and import that',
				}
			: damaged;
	}
}

/** The last line of a PDF says that it is the last. */
function hasEnd(bytes: Uint8Array): boolean {
	return String.fromCodePoint(...bytes.subarray(-2048)).includes('%%EOF');
}

function refuseTooLarge(fault: string): DecodingFault {
	return {
		fault,
		hint: 'no report is that long: check where the file comes from',
	};
}

/** @returns `undefined` where there is too much on them. */
async function readPages(
	document: PdfDocument,
	onStep?: OnStep,
): Promise<PdfLine[][] | undefined> {
	const pages: PdfLine[][] = [];
	let left = mostCharacters;
	for await (const lines of listPages(document)) {
		for (const {text} of lines ?? []) {
			left -= text.length;
		}

		if (!lines || left < 0) {
			return undefined;
		}

		pages.push(lines);
		onStep?.({share: pages.length / document.numPages});
	}

	return pages;
}

/** One page at a time: all of them at once would have to be held in memory. */
async function* listPages(
	document: PdfDocument,
): AsyncGenerator<PdfLine[] | undefined> {
	for (let number = 1; number <= document.numPages; number++) {
		yield readPage(document, number);
	}
}

function toText(read: readonly PdfLine[][]): Decoded {
	const counts = read.map((lines) => countCharacters(lines));
	const count = counts.reduce((sum, next) => sum + next, 0);
	if (count < fewestOnPage * read.length) {
		return {
			fault: `it is a PDF with no text layer: ${count} letters and digits on ${read.length} pages`,
			hint: 'its pages are pictures, as of a scan: run OCR (text recognition) first and import what comes of it',
		};
	}

	const pages = dropRunningLines(read);
	const layout = measureLayout(pages);
	const words = listWords(pages.flat().map(({text}) => text));
	const {text, pages: pageOfLine} = writeParagraphs(
		joinParagraphs(pages, layout, words),
		layout.size,
	);
	return {
		text: makeTextVisible(text),
		pages: pageOfLine,
		notes: noteEmpty(counts),
	};
}

function countCharacters(lines: readonly PdfLine[]): number {
	return lines.reduce(
		(sum, {text}) => sum + (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0),
		0,
	);
}

function noteEmpty(counts: readonly number[]): Note[] {
	const empty = counts.flatMap((count, index) =>
		count < fewestAtAll ? [index + 1] : [],
	);
	return empty.length === 0
		? []
		: [
				{
					code: 'no-text-layer',
					message: `no text on page ${empty.join(', ')}: if a figure stands in a picture there, it was not read`,
				},
			];
}
