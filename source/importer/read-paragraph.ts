import {type Catalogue} from './matching/catalogue.js';
import {
	matchParagraph,
	type ParagraphPlace,
} from './matching/match-paragraph.js';
import {type PassedOver} from './numbers/mention.js';
import {type ReadFigure} from './read-figure.js';
import {cutPieces} from './reading/pieces.js';
import {readParagraphFigures} from './reading/read-figures.js';
import {moveSpan, type Span} from './span.js';
import {type Clock} from './time/clock.js';

/** A number that measures nothing, and why. */
export type ReadNonFigure = PassedOver & {
	readonly objective: string;
	readonly paragraph: number;
	readonly printed: string;
};

export type ReadParagraphNumbers = {
	/** Still without ids, which count through the whole report. */
	readonly figures: readonly ReadFigure[];
	readonly passedOver: readonly ReadNonFigure[];
};

/** Reads every number of a paragraph: what is a figure, and what is none and why. */
export function readParagraph(
	where: ParagraphPlace,
	clock: Clock,
	catalogue: Catalogue,
): ReadParagraphNumbers {
	const pieces = cutPieces(where.paragraph.text).map((piece) =>
		readPiece(where, piece, clock, catalogue),
	);
	return {
		figures: pieces.flatMap(({figures}) => figures),
		passedOver: pieces.flatMap(({passedOver}) => passedOver),
	};
}

function readPiece(
	where: ParagraphPlace,
	{start, end}: Span,
	clock: Clock,
	catalogue: Catalogue,
): ReadParagraphNumbers {
	const text = where.paragraph.text.slice(start, end);
	const paragraph = {...where.paragraph, text};
	const {figures, passedOver} = readParagraphFigures(paragraph, clock);
	const {objective, paragraph: number} = where.place;
	return {
		figures: matchParagraph(figures, {...where, paragraph}, catalogue).map(
			(figure) => ({...figure, span: moveSpan(figure.span, start)}),
		),
		passedOver: passedOver.map((passed) => ({
			start: passed.start + start,
			end: passed.end + start,
			why: passed.why,
			objective,
			paragraph: number,
			printed: text.slice(passed.start, passed.end),
		})),
	};
}
