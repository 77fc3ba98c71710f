import {type Block} from './blocks.js';
import {
	endsInLeadIn,
	pointsBelow,
	isTitle,
	splitBold,
	splitHeading,
	type SplitHeading,
} from './heading.js';
import {isTableHead, splitCells, type TableHead} from './table.js';

export type ReadParagraph = {
	/** Counted from 1 under the objective; every list item counts. */
	readonly number: number;
	/** What a reader sees, without markup. */
	readonly text: string;
	/** Of the document, counted from 1. */
	readonly line: number;
	/** What leads in to the list that the paragraph is an item of: it can hold the period of the whole list. */
	readonly listLead?: string | undefined;
	/** For the row of a table. */
	readonly table?: TableHead | undefined;
};

export type ReadObjective = {
	/** As printed; empty for text that stands under none. */
	readonly heading: string;
	readonly paragraphs: readonly ReadParagraph[];
};

type TextBlock = Extract<Block, {kind: 'text'}>;
type OpenObjective = {
	readonly heading: string;
	readonly paragraphs: ReadParagraph[];
};

/** Longest heading without any mark, not even a colon, in words. */
const bareHeadingWords = 12;

/** Gathers the paragraphs of a section under their objectives. Paragraphs without a heading inherit the one before. */
export function collectObjectives(blocks: readonly Block[]): ReadObjective[] {
	let top = 9;
	for (const block of blocks) {
		top = Math.min(top, (block.kind === 'text' && block.level) || top);
	}

	const objectives: OpenObjective[] = [];
	let listLead: string | undefined;
	let head: readonly string[] | undefined;
	let over = '';

	const open = (heading: string) => {
		objectives.push({heading, paragraphs: []});
		listLead = undefined;
	};

	const add = (text: string, line: number, isItem: boolean) => {
		if (objectives.length === 0) {
			open('');
		}

		const {paragraphs} = objectives.at(-1)!;
		paragraphs.push({
			number: paragraphs.length + 1,
			text,
			line,
			...(isItem && listLead !== undefined && {listLead}),
			...(isItem && head !== undefined && {table: {columns: head, lead: over}}),
		});
	};

	const addItem = (text: string, line: number) => {
		const cells = splitCells(text);
		const isHead = cells !== undefined && isTableHead(cells);
		if (isHead || cells?.length !== head?.length) {
			head = undefined;
		}

		add(text, line, true);
		if (isHead) {
			head = cells;
		}
	};

	for (const [index, block] of blocks.entries()) {
		if (block.kind === 'item') {
			addItem(block.text, block.number);
			continue;
		}

		head = undefined;

		if (block.kind !== 'text') {
			continue;
		}

		const next = blocks[index + 1];
		if (isSubheading(block, top, next, objectives.length > 0)) {
			listLead = block.text;
			continue;
		}

		const split = findHeading(block, next);
		if (split) {
			open(split.heading);
		}

		const text = block.text.slice(split?.start ?? 0);
		if (text !== '') {
			add(text, block.number, false);
			over = lastSentence(text);
			listLead =
				endsInLeadIn(text) || (next?.kind === 'item' && pointsBelow(text))
					? over
					: undefined;
		}
	}

	return objectives.filter(({paragraphs}) => paragraphs.length > 0);
}

/** A heading below the objectives': of a deeper level, or a bare line over a list. */
function isSubheading(
	{level, text, bold}: TextBlock,
	top: number,
	next: Block | undefined,
	isUnderObjective: boolean,
): boolean {
	if (level > 0) {
		return level > top;
	}

	return (
		isUnderObjective &&
		bold === undefined &&
		next?.kind === 'item' &&
		isTitle(text) &&
		!/[.:!?]$/.test(text)
	);
}

function findHeading(
	{level, text, bold}: TextBlock,
	next: Block | undefined,
): SplitHeading | undefined {
	if (bold !== undefined) {
		const split = splitBold(text, bold);
		if (split) {
			return split;
		}
	}

	if (level > 0) {
		return (
			splitHeading(text) ?? {
				heading: text.replace(/\s*[:.]$/, ''),
				start: text.length,
			}
		);
	}

	if (
		/[.:!?,;]$/.test(text) ||
		text.split(/\s+/).length > bareHeadingWords ||
		/\d/.test(text)
	) {
		return splitHeading(text);
	}

	const isBare =
		next?.kind === 'text' &&
		next.level === 0 &&
		isTitle(text) &&
		!/^https?:/.test(text);
	return (
		splitHeading(text) ??
		(isBare ? {heading: text, start: text.length} : undefined)
	);
}

function lastSentence(text: string): string {
	return text.split(/(?<=[.!?])\s+(?=[A-Z])/).at(-1)!;
}
