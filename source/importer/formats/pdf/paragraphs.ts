import {readLine} from '../../structure/line.js';
import {joinWords, type Vocabulary} from './join-words.js';
import {type Layout} from './layout.js';
import {type PdfLine} from './line.js';

export type PdfParagraph = {
	readonly text: string;
	/** It begins on. */
	readonly page: number;
	/** How many of its first characters look like a heading's. */
	readonly emphasised: number;
	/** Of its font. */
	readonly size: number;
};

/** How much farther apart than lines of one paragraph the lines of two are. */
const paragraphGap = 1.2;

/** What is so much smaller than the rest, at the foot of a page, is a note. */
const noteSize = 0.9;

/** What an item of a list begins with. */
export const itemMark =
	/^(?:[-–•·▪◦‣*]|\d{1,2}[.)]|\(?[a-z][.)]|\([ivx]+\))\s+\S/;
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
			const open = paragraphs.at(-1);
			if (open && goesOn(open, line, layout)) {
				open.push(line);
			} else {
				paragraphs.push(...notes, [line]);
				notes = [];
			}
		}

		notes.push(...gather(lines.slice(body.length), layout));
	}

	return [...paragraphs, ...notes].map((lines) =>
		toParagraph(lines, vocabulary),
	);
}

function gather(lines: readonly PdfLine[], layout: Layout): PdfLine[][] {
	const gathered: PdfLine[][] = [];
	for (const line of lines) {
		const open = gathered.at(-1);
		if (open && goesOn(open, line, layout)) {
			open.push(line);
		} else {
			gathered.push([line]);
		}
	}

	return gathered;
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
		opensSection(line) ||
		Math.abs(line.size - before.size) > before.size / 20
	) {
		return false;
	}

	const isOpen = !sentenceEnd.test(before.text);
	const isFull = isFullLine(before, line, {layout, isOpen});
	const gap = line.page === before.page ? line.y - before.y : 0;
	if (gap > layout.leading * line.size * paragraphGap) {
		return false;
	}

	if (changesLook(before, line) && !(isFull && isOpen)) {
		return false;
	}

	return isOpen
		? isFull || /^\p{Ll}/u.test(line.text)
		: isFull && !heading.test(line.text);
}

/** What the structure of a report begins anew at is no part of a paragraph, however it is set. */
function opensSection({text}: PdfLine): boolean {
	const [first] = readLine(text, 1);
	return first?.kind === 'section' || first?.kind === 'banner';
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
	const doubt = (isOpen ? 4 : 1) * line.size;
	return line.right + word * character > layout.findMargin(line) - doubt;
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
): PdfParagraph {
	let text = '';
	let emphasised = 0;
	for (const line of lines) {
		const isWhole = emphasised === text.length;
		text = joinWords(text, line.text, vocabulary);
		emphasised = isWhole
			? text.length - line.text.length + line.emphasised
			: emphasised;
	}

	const {page, size} = lines[0]!;
	return {text, page, emphasised, size};
}
