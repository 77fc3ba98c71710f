import {Unzip, UnzipInflate, zipSync} from 'fflate';
import {type DecodingFault} from '../decoded.js';

/** The markup of a long report is a tenth of this, and a zip bomb a thousand times it. */
const mostBytes = 16 * 1024 * 1024;

/** What is unpacked at a time: deflate makes at most a thousand times as much of it. */
const chunkBytes = 16 * 1024;

/** The parts that text is read from. Pictures, embedded files and comments are none. */
const textPart =
	/^word\/(?:_rels\/)?(?:document\d*|styles|numbering|footnotes|endnotes)\.xml(?:\.rels)?$/;
const packageParts = new Set(['[Content_Types].xml', '_rels/.rels']);

const tooLarge: DecodingFault = {
	fault: `it unpacks to more than ${mostBytes / 1024 / 1024} MB of text`,
	hint: 'no report is that long: check where the file comes from',
};

const damaged: DecodingFault = {
	fault: 'it is a Word document that is damaged',
	hint: 'open it in Word, which may repair it, or copy or download it again',
};

/**
 * A Word document with its markup alone, safe to unpack: whatever the archive says of its sizes, what comes out of it is
 * counted as it comes, and too much of it ends the reading.
 */
export function repackMarkup(
	bytes: Uint8Array,
): {readonly bytes: Uint8Array} | DecodingFault {
	const parts = new Map<string, Uint8Array[]>();
	let left = mostBytes;
	const unzip = new Unzip((file) => {
		if (!textPart.test(file.name) && !packageParts.has(file.name)) {
			return;
		}

		const chunks: Uint8Array[] = [];
		parts.set(file.name, chunks);
		file.ondata = (error, chunk) => {
			left -= chunk?.length ?? 0;
			if (error ?? left < 0) {
				throw error ?? new Error('too large');
			}

			chunks.push(chunk);
		};

		file.start();
	});
	unzip.register(UnzipInflate);
	try {
		for (let start = 0; start < bytes.length; start += chunkBytes) {
			const end = start + chunkBytes;
			unzip.push(bytes.subarray(start, end), end >= bytes.length);
		}

		const markup = [...parts].map(([name, chunks]) => [name, join(chunks)]);
		return {
			bytes: zipSync(Object.fromEntries(markup) as Record<string, Uint8Array>, {
				level: 0,
			}),
		};
	} catch {
		return left < 0 ? tooLarge : damaged;
	}
}

function join(chunks: readonly Uint8Array[]): Uint8Array {
	const joined = new Uint8Array(
		chunks.reduce((length, chunk) => length + chunk.length, 0),
	);
	let end = 0;
	for (const chunk of chunks) {
		joined.set(chunk, end);
		end += chunk.length;
	}

	return joined;
}
