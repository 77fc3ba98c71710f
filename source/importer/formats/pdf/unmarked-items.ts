import {itemMark} from './item-mark.js';
import {isOfSize, leastIn, mostIn} from './layout.js';
import {type PdfLine} from './line.js';
import {opensSection} from './opens-section.js';

/** Fewest lines of a page with the same left edge that make it an edge of the text. */
const enoughLines = 2;

/** Up to this share of the paragraphs, beginning further in is no manner of the document. */
const fewIndented = 1 / 3;

/**
 * Items of a list whose marks are drawn and not written, as browsers print them: paragraphs that stand in from the left edge of
 * their page, with all of their lines. Where paragraphs begin further in than they go on, standing in says nothing.
 *
 * @param paragraphs each with its lines.
 */
export function findUnmarkedItems(
	paragraphs: ReadonlyArray<readonly PdfLine[]>,
	size: number,
): ReadonlySet<readonly PdfLine[]> {
	const texts = paragraphs.filter(
		(lines) => lines.length > 1 && isText(lines[0]!, size),
	);
	const indented = texts.filter((lines) => beginsFurtherIn(lines));
	// A line set in the middle of the page can begin further in too.
	if (indented.length > texts.length * fewIndented) {
		return new Set();
	}

	const edges = findLeftEdges(paragraphs.flat());
	return new Set(
		paragraphs.filter(
			(lines) =>
				isText(lines[0]!, size) &&
				lines.every(({left, page}) => {
					const isIn = (left - (edges.get(page) ?? left)) / size;
					return isIn >= leastIn && isIn <= mostIn;
				}),
		),
	);
}

function beginsFurtherIn(lines: readonly PdfLine[]): boolean {
	const [first, second] = lines as readonly [PdfLine, PdfLine];
	return (
		first.page === second.page &&
		first.left > second.left + first.size * (leastIn / 2)
	);
}

/** Neither marked as an item, nor what looks like a heading, nor smaller as a note. */
function isText(line: PdfLine, size: number): boolean {
	return (
		!itemMark.test(line.text) &&
		!opensSection(line.text) &&
		!line.isRow &&
		!isHeading(line) &&
		isOfSize(line, size)
	);
}

/** All of its line, or what stands before its colon. */
function isHeading({text, emphasised}: PdfLine): boolean {
	return (
		emphasised === text.length ||
		text.slice(0, emphasised).trimEnd().endsWith(':')
	);
}

/** Of each page: left and right ones can have edges of their own. */
function findLeftEdges(lines: readonly PdfLine[]): Map<number, number> {
	const counts = new Map<number, Map<number, number>>();
	for (const {page, left} of lines) {
		const ofPage = counts.get(page) ?? new Map<number, number>();
		ofPage.set(Math.round(left), (ofPage.get(Math.round(left)) ?? 0) + 1);
		counts.set(page, ofPage);
	}

	return new Map(
		[...counts].map(([page, ofPage]) => {
			const edges = [...ofPage].filter(([, count]) => count >= enoughLines);
			return [page, Math.min(...edges.map(([left]) => left))];
		}),
	);
}
