import {type FigureQuote, type Paragraph} from '../../domain/document.js';
import {type Figure} from '../../domain/figure.js';
import {type QuarterId} from '../../domain/quarter.js';
import {type ReviewItem} from '../../domain/review.js';
import {type Strand} from '../../domain/strand.js';

/** A figure where it is printed. */
export type MarkedFigure = {
	readonly figure: Figure;
	/** In the text of its paragraph, in UTF-16 units; absent where the store has no text, or the text has not the number. */
	readonly span?: Pick<FigureQuote, 'start' | 'end'> | undefined;
	/** Present while nobody has decided about it: it counts nowhere yet. */
	readonly waiting?: Pick<ReviewItem, 'confidence' | 'reasons'> | undefined;
};

/** A paragraph with its figures in the order of print. */
export type PassageParagraph = Pick<Paragraph, 'paragraph'> & {
	/** In the report's own words; absent where its document is not in the store. */
	readonly text?: string | undefined;
	readonly figures: readonly MarkedFigure[];
};

/** What one report says under one objective. */
export type Passage = {
	readonly report: QuarterId;
	readonly priority: number;
	readonly strand: Strand;
	/** Id of the objective: a report has one passage for each. */
	readonly objective: string;
	readonly name: string;
	/** The quarter printed over its section, where that is not the report's own. */
	readonly heading?: string | undefined;
	/** How many paragraphs the report has there. */
	readonly count: number;
	/** All of them with a text; without texts those that have figures. */
	readonly paragraphs: readonly PassageParagraph[];
	/** In our words, where the report's own are not in the store. */
	readonly summary?: string | undefined;
};

export function listFigures({
	paragraphs,
}: Pick<Passage, 'paragraphs'>): MarkedFigure[] {
	return paragraphs.flatMap(({figures}) => figures);
}

/** Those that a person or a sure reading let in: what lists and comparisons go by. */
export function listAccepted(passage: Passage): Figure[] {
	return listFigures(passage)
		.filter(({waiting}) => !waiting)
		.map(({figure}) => figure);
}
