import stringWidth from 'string-width';

/** Lines longer than this are hard to read, however wide the terminal. */
export const readingWidth = 100;

/** Breaks a text into lines of at most `width` terminal cells, at spaces; a longer word is cut. */
export function wrapText(text: string, width: number): string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(/\s+/)) {
		const candidate = line === '' ? word : `${line} ${word}`;
		if (stringWidth(candidate) <= width) {
			line = candidate;
			continue;
		}

		if (line !== '') {
			lines.push(line);
		}

		const pieces = cutWord(word, width);
		lines.push(...pieces.slice(0, -1));
		line = pieces.at(-1)!;
	}

	return [...lines, line];
}

/** Cuts at the last word that fits and ends in `…`; a single long word is cut inside. */
export function truncateText(text: string, width: number): string {
	if (stringWidth(text) <= width) {
		return text;
	}

	const [first = ''] = wrapText(text, Math.max(1, width - 1));
	const kept =
		first.length > width / 2
			? first
			: (cutWord(text, Math.max(1, width - 1))[0] ?? '');
	return `${kept.replace(/[\s,;:·]+$/, '')}…`;
}

function cutWord(word: string, width: number): string[] {
	const pieces: string[] = [];
	let piece = '';
	for (const character of word) {
		if (stringWidth(piece + character) > width && piece !== '') {
			pieces.push(piece);
			piece = '';
		}

		piece += character;
	}

	return [...pieces, piece];
}
