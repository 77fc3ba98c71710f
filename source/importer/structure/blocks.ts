import {readLine, type Line} from './line.js';

/** A line that is not blank, or several that make one paragraph. */
export type Block = Exclude<Line, {kind: 'blank'}>;

/** Longest line of a text whose paragraphs are broken over several lines. */
const wrappedWidth = 120;

/** Share of its lines that are longer all the same: an address, a heading. */
const exceptions = 0.05;

/**
 * Splits a text into paragraphs, headings, list items, banners and section openings. Where lines are short throughout,
 * neighbours belong together; otherwise every line is a paragraph of its own.
 */
export function readBlocks(text: string): Block[] {
	const rawLines = text.split(/\r\n|[\n\r\f\u2028\u2029]/);
	const written = rawLines.filter((line) => line.trim() !== '');
	const long = written.filter((line) => line.length > wrappedWidth);
	const isWrapped = long.length <= written.length * exceptions;
	const blocks: Block[] = [];
	let isOpen = false;
	for (const line of rawLines.flatMap((raw, index) =>
		readLine(raw, index + 1),
	)) {
		if (line.kind === 'blank') {
			isOpen = false;
			continue;
		}

		const last = blocks.at(-1);
		if (isWrapped && isOpen && last && isContinuation(last, line)) {
			blocks[blocks.length - 1] = {...last, text: `${last.text} ${line.text}`};
			continue;
		}

		blocks.push(line);
		isOpen = true;
	}

	return blocks;
}

function isContinuation(last: Block, line: Block): boolean {
	return (
		line.kind === 'text' &&
		line.level === 0 &&
		(last.kind === 'item' || (last.kind === 'text' && last.level === 0))
	);
}
