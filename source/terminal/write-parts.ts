/** Characters at least. */
const partLength = 1_000_000;

/** Writes lines of a large answer together, so that it is never all in memory as text and as bytes. */
export function writeParts(
	stream: Pick<NodeJS.WriteStream, 'write'>,
	text: string,
): void {
	let start = 0;
	while (start < text.length) {
		const lineEnd = text.indexOf('\n', start + partLength);
		const end = lineEnd === -1 ? text.length : lineEnd + 1;
		stream.write(text.slice(start, end));
		start = end;
	}
}
