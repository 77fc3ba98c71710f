import {makeVisible} from '../../domain/visible-text.js';
import {type Fault} from './fault.js';

/** A table of series is thousands of rows; what is larger than this is something else. */
const mostBytes = 64 * 1024 * 1024;

/**
 * The text of a file: UTF-8, or UTF-16 where its first two bytes say so. The byte order mark is taken off, every line
 * ends in a line feed, and control characters are made visible: the name of a series is printed
 * to terminals, and no file may steer one.
 */
export function decodeText(
	input: string | Uint8Array,
): {readonly text: string} | {readonly fault: Fault} {
	if (input.length > mostBytes) {
		return fail('too-large', `larger than ${mostBytes / 1024 / 1024} MB`);
	}

	const decoded =
		typeof input === 'string' ? {text: input} : decodeBytes(input);
	if ('fault' in decoded) {
		return decoded;
	}

	const text = decoded.text
		.replace(/^\uFEFF/, '')
		.split(/\r\n?|\n/)
		.map((line) => makeVisible(line.replaceAll('\t', ' ')))
		.join('\n');
	return text.trim() === '' ? fail('empty', 'there is nothing in it') : {text};
}

function decodeBytes(
	bytes: Uint8Array,
): {readonly text: string} | {readonly fault: Fault} {
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) {
		return {text: new TextDecoder('utf-16le').decode(bytes)};
	}

	if (first === 0xfe && second === 0xff) {
		return {text: new TextDecoder('utf-16be').decode(bytes)};
	}

	// A ZIP archive, which is what a workbook is.
	if (first === 0x50 && second === 0x4b && bytes[2] === 3) {
		return fail('not-text', 'a workbook or another archive: save it as CSV');
	}

	if (bytes.includes(0)) {
		return fail('not-text', 'not text: it holds zero bytes');
	}

	try {
		return {text: new TextDecoder('utf-8', {fatal: true}).decode(bytes)};
	} catch {
		return fail(
			'not-utf-8',
			'not UTF-8 text: save it as "CSV UTF-8"',
			findUndecodable(bytes),
		);
	}
}

/** The first line that is not UTF-8. No byte of a longer character looks like a line end, so lines can be cut first. */
function findUndecodable(bytes: Uint8Array): number {
	const decoder = new TextDecoder('utf-8', {fatal: true});
	let line = 1;
	let start = 0;
	for (const [index, byte] of bytes.entries()) {
		const isCr = byte === 0x0d && bytes[index + 1] !== 0x0a;
		if (byte !== 0x0a && !isCr) {
			continue;
		}

		try {
			decoder.decode(bytes.subarray(start, index));
		} catch {
			return line;
		}

		line++;
		start = index + 1;
	}

	return line;
}

function fail(
	code: string,
	message: string,
	line = 1,
): {readonly fault: Fault} {
	return {fault: {line, column: 'file', code, message}};
}
