import {Buffer} from 'node:buffer';
import {type Decoded, type OnStep} from '../decoded.js';
import {makeTextVisible} from '../visible-lines.js';
import {type DocxDocument} from './node.js';
import {repackMarkup} from './repack.js';
import {writeText} from './write-text.js';

/** Of markup. */
const bytesPerMillisecond = 2000;

/** The text of a Word document. What opens it is loaded here, since most imports are of other files. */
export async function decodeDocx(
	bytes: Uint8Array,
	onStep?: OnStep,
): Promise<Decoded> {
	const markup = repackMarkup(bytes);
	if ('fault' in markup) {
		return markup;
	}

	onStep?.({
		share: 0.1,
		expected: markup.bytes.length / bytesPerMillisecond,
	});
	const document = await openDocument(markup.bytes);
	const text = document && makeTextVisible(writeText(document));
	if (text === undefined) {
		return {
			fault: 'it is a Word document that is damaged',
			hint: 'open it in Word, which may repair it, and save it again',
		};
	}

	return text.trim() === ''
		? {
				fault: 'it is a Word document without any text',
				hint: 'if its pages are pictures, run OCR (text recognition) on them first',
			}
		: {text};
}

async function openDocument(
	bytes: Uint8Array,
): Promise<DocxDocument | undefined> {
	const {default: mammoth} = await import('mammoth');
	let opened: DocxDocument | undefined;
	try {
		await mammoth.convertToHtml(
			{buffer: Buffer.from(bytes)},
			{
				// The document itself is wanted, not the page that would be made of it.
				transformDocument(document: DocxDocument) {
					opened = document;
					return {...document, children: []};
				},
			},
		);
		return opened;
	} catch {
		return undefined;
	}
}
