import {joinCells} from '../../structure/table.js';
import {type DocxDocument, type DocxNode} from './node.js';
import {writeRuns} from './write-runs.js';

/**
 * A Word document as the Markdown that the structure of a report is read from: headings by their style, list items, table rows,
 * and paragraphs with their bold and raised parts. A note stands behind the paragraph that points to it. Tables of contents are
 * left out: their lines look like the headings that they list.
 */
export function writeText(document: DocxDocument): string {
	return writeBlocks(document.children ?? [], document).join('\n\n');
}

function writeBlocks(
	nodes: readonly DocxNode[],
	document: DocxDocument,
): string[] {
	return nodes.flatMap((node) => {
		if (node.type === 'table') {
			return (node.children ?? []).flatMap((row) => writeRow(row, document));
		}

		return node.type === 'paragraph'
			? writeParagraph(node, document)
			: writeBlocks(node.children ?? [], document);
	});
}

function writeParagraph(
	paragraph: DocxNode,
	document: DocxDocument,
): readonly string[] {
	const style = paragraph.styleName ?? '';
	if (/^(?:toc|table of (?:contents|figures))\b/i.test(style)) {
		return [];
	}

	const text = writeRuns(paragraph);
	const level = /^heading ([1-6])/i.exec(style)?.[1];
	const mark = level
		? `${'#'.repeat(Number(level))} `
		: paragraph.numbering
			? '- '
			: '';
	return [
		...(text === '' ? [] : [`${mark}${text}`]),
		// Text boxes stand inside the paragraph that they hang on.
		...writeBlocks(listInner(paragraph, ['paragraph', 'table']), document),
		...writeNotes(paragraph, document),
	];
}

function writeNotes(paragraph: DocxNode, document: DocxDocument): string[] {
	return listInner(paragraph, ['noteReference']).flatMap((reference) =>
		writeBlocks(document.notes.resolve(reference)?.body ?? [], document),
	);
}

/** A row of short cells is one item, as it is read; cells that hold paragraphs of their own lay out a page. */
function writeRow(row: DocxNode, document: DocxDocument): string[] {
	const cells = (row.children ?? [])
		.map((cell) => writeBlocks(cell.children ?? [], document))
		.filter((blocks) => blocks.length > 0);
	return cells.length > 1 &&
		cells.every(([text, ...more]) => more.length === 0 && isCell(text!))
		? [`- ${joinCells(cells.flat())}`]
		: cells.flat();
}

function isCell(text: string): boolean {
	return !/^(?:#|- )/.test(text) && !text.includes('\n');
}

function listInner(node: DocxNode, types: readonly string[]): DocxNode[] {
	return (node.children ?? []).flatMap((child) =>
		types.includes(child.type) ? [child] : listInner(child, types),
	);
}
