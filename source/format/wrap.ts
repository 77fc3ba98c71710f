import stringWidth from 'string-width';

/** Lines longer than this are hard to read, however wide the terminal. */
export const readingWidth = 100;

const graphemes = new Intl.Segmenter('en', {granularity: 'grapheme'});

/** Breaks a text into lines of at most `width` terminal cells, at spaces; a longer word is cut. */
export function wrapText(text: string, width: number): string[] {
	const lines: string[] = [];
	let line = '';
	let room = width;
	for (const word of text.split(/\s+/)) {
		const needed = stringWidth(word) + (line === '' ? 0 : 1);
		if (needed <= room) {
			line = line === '' ? word : `${line} ${word}`;
			room -= needed;
			continue;
		}

		if (line !== '') {
			lines.push(line);
		}

		const pieces = cutWord(word, width);
		lines.push(...pieces.slice(0, -1));
		line = pieces.at(-1)!;
		room = width - stringWidth(line);
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
	if (stringWidth(word) <= width) {
		return [word];
	}

	const pieces: string[] = [];
	let piece = '';
	let room = width;
	for (const {segment} of graphemes.segment(word)) {
		const needed = stringWidth(segment);
		if (needed > room && piece !== '') {
			pieces.push(piece);
			piece = '';
			room = width;
		}

		piece += segment;
		room -= needed;
	}

	return [...pieces, piece];
}
