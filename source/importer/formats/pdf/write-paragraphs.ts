import {itemMark} from './item-mark.js';
import {type PdfParagraph} from './paragraphs.js';

/** The dots that lead to a page number in a table of contents. */
const leader = /(?:\.\s?){4,}\s*\d{1,3}$/;

/**
 * Paragraphs as the Markdown that the structure of a report is read from, with a blank line between them, and the page of each
 * line. A line in larger print is a heading, of the level of its size; what looks like one at the size of the text is in bold.
 *
 * @param size of the text.
 */
export function writeParagraphs(
	paragraphs: readonly PdfParagraph[],
	size: number,
): {readonly text: string; readonly pages: readonly number[]} {
	const kept = paragraphs.filter(({text}) => !leader.test(text));
	const sizes = [
		...new Set(kept.map((paragraph) => Math.round(paragraph.size))),
	]
		.filter((larger) => larger > size * 1.1)
		.toSorted((a, b) => b - a);
	const lines = kept.map((paragraph, index) => {
		const level = sizes.indexOf(Math.round(paragraph.size)) + 1;
		const next = kept[index + 1];
		const isOverList =
			next !== undefined && (next.isUnmarkedItem || itemMark.test(next.text));
		return writeParagraph(paragraph, level, isOverList);
	});
	return {
		text: lines.join('\n\n'),
		pages: kept.flatMap(({page}) => [page, page]),
	};
}

function writeParagraph(
	{text, emphasised, isRow, isUnmarkedItem}: PdfParagraph,
	level: number,
	isOverList: boolean,
): string {
	if (isRow || isUnmarkedItem) {
		return `- ${escape(text)}`;
	}

	const opening = text.slice(0, emphasised).trimEnd();
	const rest = text.slice(opening.length);
	const hasColon = opening.endsWith(':') || /^\s*:/.test(rest);
	if (!/\p{L}{2}/u.test(opening) || (rest !== '' && !hasColon)) {
		return escape(text);
	}

	if (rest === '' && level > 0 && !/[.!?,;]$/.test(text)) {
		return `${'#'.repeat(Math.min(level, 6))} ${escape(text)}`;
	}

	// A bare line over a list can be the list's own heading: the structure settles that.
	return rest === '' && isOverList && !hasColon
		? escape(text)
		: `**${escape(opening)}**${escape(rest)}`;
}

/** What Markdown would take for markup and the page has as a character. */
function escape(text: string): string {
	return text
		.replaceAll('\\', String.raw`\\`)
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;');
}
