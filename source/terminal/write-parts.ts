import {once} from 'node:events';

/** Characters at least. */
const least = 1_000_000;

/**
 * Writes parts of an answer some at a time, and no faster than they are read: a large one is never all in memory. Ends early
 * where nobody reads on; of that the stream tells whoever listens to its errors.
 */
export async function writeParts(
	stream: NodeJS.WritableStream,
	parts: Iterable<string>,
): Promise<void> {
	await writeRest(stream, joinParts(parts));
}

async function writeRest(
	stream: NodeJS.WritableStream,
	texts: Iterator<string>,
): Promise<void> {
	const next = texts.next();
	if (next.done === true) {
		return;
	}

	if (stream.write(next.value) || (await drains(stream))) {
		await writeRest(stream, texts);
	}
}

/** False where it takes no more. */
async function drains(stream: NodeJS.WritableStream): Promise<boolean> {
	try {
		await once(stream, 'drain');
		return true;
	} catch {
		return false;
	}
}

function* joinParts(parts: Iterable<string>): Generator<string> {
	let text = '';
	for (const part of parts) {
		text += part;
		if (text.length >= least) {
			yield text;
			text = '';
		}
	}

	if (text !== '') {
		yield text;
	}
}
