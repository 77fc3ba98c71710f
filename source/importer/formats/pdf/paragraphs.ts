import {itemMark} from './item-mark.js';
import {endLine, type Vocabulary} from './join-words.js';
import {isOfSize, type Layout, leastIn, mostIn} from './layout.js';
import {type PdfLine} from './line.js';
import {opensSection} from './opens-section.js';
import {findUnmarkedItems} from './unmarked-items.js';

export type PdfParagraph = {
	readonly text: string;
	/** It begins on. */
	readonly page: number;
	/** How many of its first characters look like a heading's. */
	readonly emphasised: number;
	/** Of its font. */
	readonly size: number;
	/** A row of a table, which is a paragraph by itself. */
	readonly isRow: boolean;
	/** An item of a list whose mark is drawn and not written. */
	readonly isUnmarkedItem: boolean;
};

/** How much farther apart than lines of one paragraph the lines of two are. */
const paragraphGap = 1.2;

/** What is so much smaller than the rest, at the foot of a page, is a note. */
const noteSize = 0.9;

const heading = /^["'“‘(]?[\p{Lu}\d][^.:!?]{2,160}:(?:\s|$)/u;
const sentenceEnd = /[.:!?]["'”’)]*$/;

/**
 * Joins the lines of a document to paragraphs, over the ends of pages too. The notes at the foot of a page come behind the
 * paragraph that goes on overleaf.
 */
export function joinParagraphs(
	pages: ReadonlyArray<readonly PdfLine[]>,
	layout: Layout,
	vocabulary: Vocabulary,
): PdfParagraph[] {
	const paragraphs: PdfLine[][] = [];
	let notes: PdfLine[][] = [];
	for (const lines of pages) {
		const body = dropNotes(lines, layout);
		for (const line of body) {
			const isNew = gather(paragraphs, line, layout);
			if (isNew) {
				paragraphs.splice(-1, 0, ...notes);
				notes = [];
			}
		}

		for (const line of lines.slice(body.length)) {
			gather(notes, line, layout);
		}
	}

	const all = [...paragraphs, ...notes];
	const items = findUnmarkedItems(all, layout.size);
	return all.map((lines) => toParagraph(lines, vocabulary, items.has(lines)));
}

/** Adds a line to the last paragraph, or begins another. */
function gather(
	paragraphs: PdfLine[][],
	line: PdfLine,
	layout: Layout,
): boolean {
	const open = paragraphs.at(-1);
	const isNew = !open || !goesOn(open, line, layout);
	if (isNew) {
		paragraphs.push([line]);
	} else {
		open.push(line);
	}

	return isNew;
}

function dropNotes(
	lines: readonly PdfLine[],
	{size}: Layout,
): readonly PdfLine[] {
	const last = lines.findLastIndex((line) => line.size >= size * noteSize);
	return lines.slice(0, last + 1);
}

/** Whether a line belongs to the paragraph before it. */
function goesOn(
	paragraph: readonly PdfLine[],
	line: PdfLine,
	layout: Layout,
): boolean {
	const before = paragraph.at(-1)!;
	if (
		itemMark.test(line.text) ||
		opensSection(line.text) ||
		line.isRow ||
		before.isRow ||
		!isOfSize(line, before.size)
	) {
		return false;
	}

	const isOpen = !sentenceEnd.test(before.text);
	const isFull = isFullLine(before, line, {layout, isOpen});
	const gap = line.page === before.page ? line.y - before.y : 0;
	if (gap > layout.leading * line.size * paragraphGap) {
		return false;
	}

	if (changesEdge(paragraph, line)) {
		return false;
	}

	if (changesLook(before, line) && !(isFull && isOpen)) {
		return false;
	}

	return isOpen
		? isFull || /^\p{Ll}/u.test(line.text)
		: isFull && !heading.test(line.text);
}

/**
 * True where the next word had no room on the line. How wide it is, is a guess, and within a sentence the benefit of the doubt is
 * larger.
 */
function isFullLine(
	line: PdfLine,
	next: PdfLine,
	{layout, isOpen}: {readonly layout: Layout; readonly isOpen: boolean},
): boolean {
	const word = /^\S+/.exec(next.text)?.[0].length ?? 0;
	const character = (next.right - next.left) / next.text.length;
	const doubt = (isOpen ? 4 : 1.5) * line.size;
	return line.right + word * character > layout.findMargin(line) - doubt;
}

/** A line that begins further in than the one before, or back at the edge behind lines that stood in. */
function changesEdge(paragraph: readonly PdfLine[], line: PdfLine): boolean {
	const first = paragraph[0]!;
	const before = paragraph.at(-1)!;
	const isIn = (line.left - before.left) / line.size;
	// What is behind a mark stands in by itself, and another page or column has edges of its own.
	if (
		line.page !== before.page ||
		line.y < before.y ||
		itemMark.test(first.text) ||
		Math.abs(isIn) > mostIn
	) {
		return false;
	}

	const isHeldIn =
		paragraph.length > 1 && Math.abs(before.left - first.left) < line.size / 4;
	return isIn >= leastIn || (isHeldIn && isIn <= -leastIn);
}

/** From a heading to text, or from text to what begins like a heading. */
function changesLook(before: PdfLine, line: PdfLine): boolean {
	const isHeading = before.emphasised === before.text.length;
	const begins =
		line.emphasised === line.text.length ||
		line.text.slice(0, line.emphasised).trimEnd().endsWith(':');
	return isHeading ? line.emphasised === 0 : begins;
}

function toParagraph(
	lines: readonly PdfLine[],
	vocabulary: Vocabulary,
	isUnmarkedItem: boolean,
): PdfParagraph {
	const texts = lines.map(({text}, index) => {
		const next = lines[index + 1];
		return next ? endLine(text, next.text, vocabulary) : text;
	});
	const {page, size, isRow} = lines[0]!;
	return {
		text: texts.join(''),
		page,
		emphasised: countEmphasised(lines, texts),
		size,
		isRow,
		isUnmarkedItem,
	};
}

/** Characters of the lines that are emphasised whole from the first on, and of the beginning of the next. */
function countEmphasised(
	lines: readonly PdfLine[],
	texts: readonly string[],
): number {
	let count = 0;
	for (const [index, {text, emphasised}] of lines.entries()) {
		if (emphasised < text.length) {
			return count + emphasised;
		}

		count += texts[index]!.length;
	}

	return count;
}
