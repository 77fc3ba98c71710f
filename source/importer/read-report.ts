import {type Figure} from '../domain/figure.js';
import {type Indicator} from '../domain/indicator.js';
import {parseQuarter, quarterRange} from '../domain/quarter.js';
import {type Objective} from '../domain/report.js';
import {buildCatalogue} from './matching/catalogue.js';
import {findObjective, nameObjective} from './matching/find-objective.js';
import {matchParagraph} from './matching/match-paragraph.js';
import {type ReadFigure} from './read-figure.js';
import {type PassedOver} from './numbers/mention.js';
import {cutPieces} from './reading/pieces.js';
import {readParagraphFigures} from './reading/read-figures.js';
import {moveSpan} from './span.js';
import {
	type ReadObjective,
	type ReadParagraph,
} from './structure/objectives.js';
import {
	type ReadSection,
	type ReadStructure,
	readStructure,
} from './structure.js';

/** What the reader knows beforehand. */
export type Known = {
	readonly objectives: readonly Objective[];
	readonly indicators: readonly Indicator[];
	/** Figures of the reports before it. */
	readonly earlier: readonly Figure[];
};

/** A number that measures nothing, and why. */
export type ReadNonFigure = PassedOver & {
	readonly objective: string;
	readonly paragraph: number;
	readonly printed: string;
};

/** A place of the report whose objective has an id: a known one, or one made from its heading. */
export type PlacedObjective = ReadObjective & {
	readonly id: string;
	readonly isKnown: boolean;
};

export type ReadReport = Omit<ReadStructure, 'sections'> & {
	readonly sections: ReadonlyArray<
		Omit<ReadSection, 'objectives'> & {
			readonly objectives: readonly PlacedObjective[];
		}
	>;
	readonly figures: readonly ReadFigure[];
	readonly passedOver: readonly ReadNonFigure[];
};

/**
 * Reads a report, plain text or Markdown, into its places and figures. Never throws: what cannot be read is a problem.
 *
 * Paragraphs come without markup (`markup.ts`), and a figure's span counts characters of that text.
 *
 * @param file name for the problems.
 */
export function readReport(
	text: string,
	known: Known,
	file = 'report',
): ReadReport {
	const {report, sections, problems} = readStructure(text, file);
	const quarter = report === undefined ? undefined : parseQuarter(report);
	const placed = sections.map((section) => ({
		...section,
		objectives: section.objectives.map((objective) =>
			placeObjective(objective, section, known),
		),
	}));
	if (report === undefined || quarter === undefined) {
		return {report, sections: placed, figures: [], passedOver: [], problems};
	}

	const clock = {quarter: quarterRange(quarter)};
	const catalogue = buildCatalogue(known.indicators, known.earlier);
	const figures: ReadFigure[] = [];
	const passedOver: ReadNonFigure[] = [];
	for (const {priority, strand, objectives} of placed) {
		for (const {id: objective, heading, paragraphs} of objectives) {
			for (const paragraph of paragraphs) {
				const place = {
					report,
					priority,
					strand,
					objective,
					paragraph: paragraph.number,
				};
				for (const {start, end} of cutPieces(paragraph.text)) {
					const piece = {...paragraph, text: paragraph.text.slice(start, end)};
					const read = readParagraphFigures(piece, clock);
					for (const figure of matchParagraph(
						read.figures,
						{paragraph: piece, heading, place},
						catalogue,
					)) {
						figures.push({
							...figure,
							id: `${report}/${String(figures.length + 1).padStart(3, '0')}`,
							span: moveSpan(figure.span, start),
						});
					}

					for (const number of read.passedOver) {
						passedOver.push({
							...printNumber(number, objective, piece),
							...moveSpan(number, start),
						});
					}
				}
			}
		}
	}

	return {report, sections: placed, figures, passedOver, problems};
}

function placeObjective(
	objective: ReadObjective,
	{strand}: ReadSection,
	{objectives}: Known,
): PlacedObjective {
	const found = findObjective(objective.heading, strand, objectives);
	return {
		...objective,
		id: found?.id ?? nameObjective(objective.heading),
		isKnown: found !== undefined,
	};
}

function printNumber(
	number: PassedOver,
	objective: string,
	{number: paragraph, text}: ReadParagraph,
): ReadNonFigure {
	return {
		...number,
		objective,
		paragraph,
		printed: text.slice(number.start, number.end),
	};
}
