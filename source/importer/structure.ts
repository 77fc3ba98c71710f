import {
	labelQuarter,
	parseQuarter,
	quarterId,
	type QuarterId,
} from '../domain/quarter.js';
import {type Strand, strandName} from '../domain/strand.js';
import {type Problem} from './problem.js';
import {type Block, readBlocks} from './structure/blocks.js';
import {collectObjectives, type ReadObjective} from './structure/objectives.js';
import {countPriorities} from './structure/priority-counter.js';

/** The commentary of one strand on one priority. */
export type ReadSection = {
	readonly priority: number;
	readonly strand: Strand;
	/** The quarter printed over it: now and then not the report's own. */
	readonly heading: string;
	/** Of its opening. */
	readonly line: number;
	readonly objectives: readonly ReadObjective[];
};

export type ReadStructure = {
	/** `undefined` where the text does not say which quarter it reports on. */
	readonly report: QuarterId | undefined;
	readonly sections: readonly ReadSection[];
	readonly problems: readonly Problem[];
};

type OpenSection = Omit<ReadSection, 'objectives'> & {readonly blocks: Block[]};

/**
 * Reads the shape of a report, plain text or Markdown: sections, objectives and paragraphs.
 *
 * @param file name for the problems.
 */
export function readStructure(text: string, file = 'report'): ReadStructure {
	const blocks = readBlocks(text);
	const first = blocks.findIndex(({kind}) => kind === 'section');
	const introduction = first === -1 ? blocks : blocks.slice(0, first);
	const opened = openSections(blocks.slice(introduction.length), introduction);
	const problems: Problem[] = [];
	const note = (line: number, code: string, message: string) => {
		problems.push({file, line, column: '1', code, message});
	};

	const sections = opened.map(({blocks: own, ...section}) => ({
		...section,
		objectives: collectObjectives(own),
	}));
	const report = findQuarter(introduction, sections);
	if (sections.length === 0) {
		note(
			1,
			'no-sections',
			'no section found; one opens with a line like "Q2 23/24 Police Priority Commentary"',
		);
	}

	if (report === undefined) {
		note(
			1,
			'no-quarter',
			'the report does not say which quarter it is for; a line like "Q2 23/24" is missing',
		);
	}

	for (const {heading, line, priority, strand, objectives} of sections) {
		if (report !== undefined && toId(heading) !== report) {
			note(
				line,
				'other-quarter',
				`the ${strandName(strand)} section of priority ${priority} is headed ${heading}, the report is for ${labelQuarter(report)}`,
			);
		}

		for (const {heading: objective, paragraphs} of objectives) {
			if (objective === '') {
				note(
					paragraphs[0]!.line,
					'no-heading',
					'the text stands under no objective',
				);
			}
		}
	}

	return {report, sections, problems};
}

function openSections(
	blocks: readonly Block[],
	introduction: readonly Block[],
): OpenSection[] {
	const counter = countPriorities(listPriorities(introduction));
	for (const block of introduction.toReversed()) {
		// Only a banner right before the first section speaks for it.
		if (block.kind !== 'banner' || block.priority !== undefined) {
			break;
		}

		counter.readBanner(block.text);
	}

	const opened: OpenSection[] = [];
	for (const block of blocks) {
		if (block.kind === 'banner') {
			counter.readBanner(block.text, block.priority);
		} else if (block.kind === 'section') {
			const {strand, quarter, number} = block;
			opened.push({
				priority: counter.placeSection(strand),
				strand,
				heading: quarter,
				line: number,
				blocks: [],
			});
		} else {
			opened.at(-1)!.blocks.push(block);
		}
	}

	return opened;
}

function listPriorities(introduction: readonly Block[]): string[] {
	return introduction
		.filter((block) => block.kind === 'banner')
		.filter(({priority}) => priority !== undefined)
		.toSorted((a, b) => a.priority! - b.priority!)
		.map(({text}) => text);
}

/** The quarter on the front, else the one over most sections. */
function findQuarter(
	introduction: readonly Block[],
	sections: readonly ReadSection[],
): QuarterId | undefined {
	for (const {text} of introduction) {
		const match =
			/\bq(?:uarter)?\s*[1-4]\s*,?\s+\d{2,4}\s*[/–-]\s*\d{2,4}/i.exec(text);
		const id = match && toId(match[0]);
		if (id) {
			return id;
		}
	}

	const counts = new Map<QuarterId, number>();
	for (const id of sections.map(({heading}) => toId(heading))) {
		if (id) {
			counts.set(id, (counts.get(id) ?? 0) + 1);
		}
	}

	return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}

function toId(text: string): QuarterId | undefined {
	const quarter = parseQuarter(
		text
			.replace(/quarter/i, 'Q')
			.replace(',', ' ')
			.replace(/\s*[–-]\s*/, '/'),
	);
	return quarter && quarterId(quarter);
}
