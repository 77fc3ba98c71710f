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

	if (looksLikeUtf16(bytes)) {
		return {
			fault: 'it looks like UTF-16 without the mark that says so',
			hint: 'save it again with the encoding UTF-8',
		};
	}

	try {
		const text = new TextDecoder('utf-8', {fatal: true}).decode(bytes);
		return isBinary(text) ? notText : {text};
	} catch {
		return bytes.includes(0)
			? notText
			: {
					fault: 'it is not UTF-8 text',
					hint: 'it may be of an older Windows program: open it in an editor and save it again with the encoding UTF-8',
				};
	}
}

/** Of Latin letters, one byte of each two is zero: always the first or always the second. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
	const opening = bytes.subarray(0, 2000);
	const zeros = [0, 1].map(
		(parity) =>
			opening.filter((byte, index) => index % 2 === parity && byte === 0)
				.length,
	);
	return (
		Math.max(...zeros) > opening.length * 0.4 &&
		Math.min(...zeros) < opening.length * 0.02
	);
}

function isBinary(text: string): boolean {
	const controls = text.match(/(?!\s)\p{Cc}/gu)?.length ?? 0;
	return text.includes('\0') || controls > text.length * mostControls;
}
