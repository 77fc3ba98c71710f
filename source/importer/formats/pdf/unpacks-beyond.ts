import {Buffer} from 'node:buffer';
import {constants, inflateSync} from 'node:zlib';

const keyword = 'stream';

/** What says how a stream is packed stands right before it. */
const dictionaryLength = 2000;

const packed = /\/Fl(?:ateDecode)?\b/;
const picture = /\/Subtype\s*\/Image\b/;

/**
 * Whether the streams of a PDF, its pictures apart, unpack to more than so many bytes together. What opens PDFs unpacks each
 * as a whole, and deflate makes a thousand times as much of what it is given. Streams that are packed twice or encrypted
 * count as they are.
 */
export function unpacksBeyond(bytes: Uint8Array, most: number): boolean {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
	let left = most;
	let at = buffer.indexOf(keyword);
	while (at !== -1 && left > 0) {
		const dictionary = buffer
			.toString('latin1', Math.max(0, at - dictionaryLength), at)
			.split(/\bobj\b/)
			.at(-1)!;
		const start = at + keyword.length;
		if (packed.test(dictionary) && !picture.test(dictionary)) {
			left -= measureUnpacked(
				buffer.subarray(skipLineEnd(buffer, start)),
				left,
			);
		}

		at = buffer.indexOf(keyword, start);
	}

	return left <= 0;
}

/** At most `most`; 0 for what is damaged, which is not ours to say. */
function measureUnpacked(bytes: Uint8Array, most: number): number {
	try {
		return inflateSync(bytes, {
			maxOutputLength: most,
			finishFlush: constants.Z_SYNC_FLUSH,
		}).length;
	} catch (error) {
		return isTooLarge(error) ? most : 0;
	}
}

function isTooLarge(error: unknown): boolean {
	return (
		error instanceof Error &&
		'code' in error &&
		error.code === 'ERR_BUFFER_TOO_LARGE'
	);
}

/** The keyword ends with a line feed, or with a carriage return and one. */
function skipLineEnd(bytes: Uint8Array, at: number): number {
	const afterReturn = bytes[at] === 0x0d ? at + 1 : at;
	return bytes[afterReturn] === 0x0a ? afterReturn + 1 : afterReturn;
}
