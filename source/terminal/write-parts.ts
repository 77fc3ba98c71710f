/** Characters at least. */
const least = 1_000_000;

/** Writes parts of an answer some at a time, so that a large one is never all in memory as text or as bytes. */
export function writeParts(
	stream: Pick<NodeJS.WriteStream, 'write'>,
	parts: Iterable<string>,
): void {
	let text = '';
	for (const part of parts) {
		text += part;
		if (text.length >= least) {
			stream.write(text);
			text = '';
		}
	}

	if (text !== '') {
		stream.write(text);
	}
}
