import {type Figure} from '../domain/figure.js';
import {type Indicator} from '../domain/indicator.js';
import {parseQuarter, type QuarterId, quarterRange} from '../domain/quarter.js';
import {type Objective} from '../domain/report.js';
import {doubtContradictions} from './doubt-contradictions.js';
import {buildCatalogue} from './matching/catalogue.js';
import {listWordings} from './matching/find-objective.js';
import {type ParagraphPlace} from './matching/match-paragraph.js';
import {
	type PlacedObjective,
	placeObjectives,
} from './matching/place-objectives.js';
import {type ReadNonFigure, readParagraph} from './read-paragraph.js';
import {type ReadFigure} from './read-figure.js';
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
	return readStructuredReport(readStructure(text, file), known);
}

/** Reads the figures of a report whose structure has been read. */
export function readStructuredReport(
	{report, sections, problems}: ReadStructure,
	known: Known,
): ReadReport {
	const quarter = report === undefined ? undefined : parseQuarter(report);
	const objectives = known.objectives.map((objective) =>
		listWordings(objective),
	);
	const placed = sections.map((section) => ({
		...section,
		objectives: placeObjectives(section, objectives),
	}));
	if (report === undefined || quarter === undefined) {
		return {report, sections: placed, figures: [], passedOver: [], problems};
	}

	const clock = {quarter: quarterRange(quarter)};
	const catalogue = buildCatalogue(known.indicators, known.earlier);
	const read = listParagraphs(report, placed).map((paragraph) =>
		readParagraph(paragraph, clock, catalogue),
	);
	return {
		report,
		sections: placed,
		figures: doubtContradictions(read.flatMap(({figures}) => figures)).map(
			(figure, index) => ({
				...figure,
				id: `${report}/${String(index + 1).padStart(3, '0')}`,
			}),
		),
		passedOver: read.flatMap(({passedOver}) => passedOver),
		problems,
	};
}

function listParagraphs(
	report: QuarterId,
	sections: ReadReport['sections'],
): ParagraphPlace[] {
	return sections.flatMap(({priority, strand, objectives}) =>
		objectives.flatMap(({id: objective, heading, takenFor, paragraphs}) =>
			paragraphs.map((paragraph) => ({
				paragraph,
				heading,
				takenFor,
				place: {
					report,
					priority,
					strand,
					objective,
					paragraph: paragraph.number,
				},
			})),
		),
	);
}
