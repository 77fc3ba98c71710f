import {type Decoded} from './decoded.js';
import {makeTextVisible} from './visible-lines.js';

/** The text of a report is a tenth of a megabyte; what is a hundred times that is none. */
const mostBytes = 16 * 1024 * 1024;

/** Share of control characters from which on a file is no text, whatever its name says. */
const mostControls = 0.02;

const notText = {
	fault: 'it is not text',
	hint: 'import reads reports as plain text, Markdown, Word documents (.docx) and PDFs',
};

/** The text of a plain text or Markdown file: UTF-8, or UTF-16 where its first two bytes say so. */
export function decodePlain(bytes: Uint8Array): Decoded {
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

	const text = makeTextVisible(decoded.text);
	return text.trim() === ''
		? {fault: 'there is nothing in it', hint: 'check that it was saved'}
		: {text};
}

function decodeBytes(bytes: Uint8Array): Decoded {
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) {
		return {text: new TextDecoder('utf-16le').decode(bytes)};
	}

	if (first === 0xfe && second === 0xff) {
		return {text: new TextDecoder('utf-16be').decode(bytes)};
	}

	try {
		const text = new TextDecoder('utf-8', {fatal: true}).decode(bytes);
		return isBinary(text) ? notText : {text};
	} catch {
		return bytes.includes(0)
			? notText
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
