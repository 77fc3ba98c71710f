import {labelQuarter} from '../../domain/quarter.js';
import {strandName} from '../../domain/strand.js';
import {formatCount} from '../../format/count.js';
import {type Line, toLine} from '../../ui/line.js';
import {wrapSpans} from '../../ui/wrap-spans.js';
import {type MarkedSpan, markParagraph} from './mark-paragraph.js';
import {listFigures, type Passage, type PassageParagraph} from './passage.js';

type LaidLine = readonly MarkedSpan[];

/** A passage as lines of one width. Which figure is selected changes none of them: its signs are as wide as the others’. */
export type LaidPassage = {
	readonly lines: readonly LaidLine[];
	/** The line on which each figure begins, by its id. */
	readonly figureLines: ReadonlyMap<string, number>;
	/** The line on which each paragraph begins, by its number. */
	readonly paragraphLines: ReadonlyMap<number, number>;
};

/** Room for the number of a paragraph. */
const gutter = 4;

const remembered = new WeakMap<Passage, Map<string, LaidPassage>>();

/**
 * Paragraphs, under the heading and place of the passage unless those stand elsewhere. Remembered: a screen asks for it at
 * every key, and a paragraph may be long.
 */
export function layOutPassage(
	passage: Passage,
	width: number,
	isHeaded = true,
): LaidPassage {
	const known = remembered.get(passage) ?? new Map<string, LaidPassage>();
	remembered.set(passage, known);
	const key = `${width} ${isHeaded}`;
	const laid = known.get(key) ?? makeLines(passage, width, isHeaded);
	known.set(key, laid);
	return laid;
}

/** A line as it is drawn while a figure is selected. */
export function paintLine(line: LaidLine, selected: string | undefined): Line {
	return line.map(({figure, text, style, whenSelected}) =>
		figure !== undefined && figure === selected
			? {text: whenSelected ?? text, style: 'current'}
			: {text, style},
	);
}

/** `3 paragraphs, 8 figures, 2 to review`. */
export function countFigures(passage: Passage): string {
	const figures = listFigures(passage);
	const waiting = figures.filter((figure) => figure.waiting).length;
	return [
		formatCount(passage.count, 'paragraph'),
		figures.length === 0 ? 'no figures' : formatCount(figures.length, 'figure'),
		waiting > 0 ? `${waiting} to review` : '',
	]
		.filter(Boolean)
		.join(', ');
}

function makeLines(
	passage: Passage,
	width: number,
	isHeaded: boolean,
): LaidPassage {
	const {paragraphs, summary} = passage;
	const lines: LaidLine[] = [
		...(isHeaded ? writeHeading(passage, width) : []),
		...(summary === undefined ? [] : writeSummary(summary, width)),
	];
	const paragraphLines = new Map<number, number>();
	for (const [index, paragraph] of paragraphs.entries()) {
		if (index > 0 && paragraph.text !== undefined) {
			lines.push([]);
		}

		const {paragraph: number} = paragraph;
		paragraphLines.set(number, paragraphLines.get(number) ?? lines.length);
		lines.push(...writeParagraph(paragraph, width));
	}

	return {lines, paragraphLines, figureLines: findFigures(lines)};
}

function writeHeading(passage: Passage, width: number): LaidLine[] {
	return [
		...wrapSpans(toLine(passage.name, 'strong'), width),
		...wrapSpans(toLine(describePassage(passage), 'dim'), width),
		[],
	];
}

/** Where it stands, and how much it is. */
export function describePassage(passage: Passage): string {
	const {report, priority, strand, heading} = passage;
	return [
		`${labelQuarter(report)} P${priority} ${strandName(strand)}`,
		heading && `in a section headed ${heading}`,
		countFigures(passage),
	]
		.filter(Boolean)
		.join(' · ');
}

function writeSummary(summary: string, width: number): LaidLine[] {
	return [
		...wrapSpans(
			toLine(
				'Summary, not the words of the report: planwatch import FILE brings in its full text.',
				'dim',
			),
			width,
		),
		...wrapSpans(toLine(summary), width),
		[],
	];
}

/** The number of the paragraph stands beside its first line. */
function writeParagraph(
	paragraph: PassageParagraph,
	width: number,
): LaidLine[] {
	const number = `${paragraph.paragraph}`.padStart(gutter - 2).padEnd(gutter);
	return wrapSpans(markParagraph(paragraph), width - gutter).map(
		(line, index) => [
			{text: index === 0 ? number : ' '.repeat(gutter), style: 'dim'},
			...line,
		],
	);
}

function findFigures(lines: readonly LaidLine[]): Map<string, number> {
	const found = new Map<string, number>();
	for (const [index, line] of lines.entries()) {
		for (const {figure} of line) {
			if (figure !== undefined) {
				found.set(figure, found.get(figure) ?? index);
			}
		}
	}

	return found;
}
