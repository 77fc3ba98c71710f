import {makeVisible} from '../domain/visible-text.js';

/** The text of a report is a tenth of a megabyte; what is a hundred times that is none. */
const mostBytes = 16 * 1024 * 1024;

/** Share of control characters from which on a file is no text, whatever its name says. */
const mostControls = 0.02;

export type Decoded =
	| {readonly text: string}
	| {
			readonly fault: string;
			/** What to do about it. */
			readonly hint: string;
	  };

/**
 * The text of a report's file: UTF-8, or UTF-16 where its first two bytes say so. What would act on a terminal or turn the
 * text around becomes visible; what a reader never sees (zero-width spaces, soft hyphens) goes.
 */
export function decodeDocument(bytes: Uint8Array): Decoded {
	if (bytes.length > mostBytes) {
		return {
			fault: `larger than ${mostBytes / 1024 / 1024} MB`,
			hint: 'a report is some pages of text: check that it is the right file',
		};
	}

	const decoded = decodeBytes(bytes);
	if ('fault' in decoded) {
		return decoded;
	}

	const text = decoded.text
		.split(/\r\n?|\n/)
		.map((line) =>
			makeVisible(
				line
					.replaceAll(/[\t\v\f]/g, ' ')
					.replaceAll(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, ''),
			),
		)
		.join('\n');
	return text.trim() === ''
		? {fault: 'there is nothing in it', hint: 'check that it was saved'}
		: {text};
}

function decodeBytes(bytes: Uint8Array): Decoded {
	const opening = String.fromCodePoint(...bytes.subarray(0, 5));
	if (opening.startsWith('%PDF')) {
		return {
			fault: 'it is a PDF, not text',
			hint: 'save its text, for example with pdftotext -layout, and import that',
		};
	}

	if (opening.startsWith('PK\u0003')) {
		return {
			fault: 'it is a Word document or another archive, not text',
			hint: 'save it as plain text (.txt, UTF-8) and import that',
		};
	}

	if (opening.startsWith('\u00FF\u00FE')) {
		return {text: new TextDecoder('utf-16le').decode(bytes)};
	}

	if (opening.startsWith('\u00FE\u00FF')) {
		return {text: new TextDecoder('utf-16be').decode(bytes)};
	}

	try {
		const text = new TextDecoder('utf-8', {fatal: true}).decode(bytes);
		return isBinary(text)
			? {
					fault: 'it is not text',
					hint: 'import reads reports as plain text or Markdown',
				}
			: {text};
	} catch {
		return bytes.includes(0)
			? {
					fault: 'it is not text',
					hint: 'import reads reports as plain text or Markdown',
				}
			: {
					fault: 'it is not UTF-8 text',
					hint: 'save it again with the encoding UTF-8',
				};
	}
}

function isBinary(text: string): boolean {
	const controls = text.match(/(?!\s)\p{Cc}/gu)?.length ?? 0;
	return text.includes('\0') || controls > text.length * mostControls;
}
