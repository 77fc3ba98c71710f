import {type Place} from './figure.js';
import {type QuarterId} from './quarter.js';

/** The file that a report's text came from. */
export type ReportDocument = {
	readonly report: QuarterId;
	readonly fileName: string;
	/** Of the bytes, in hexadecimal: the same file again is known by it. */
	readonly sha256: string;
	/** ISO 8601. */
	readonly importedAt: string;
};

/** A paragraph of a report in its own words; control characters are visible marks. */
export type Paragraph = Place & {
	/** Counted from 0 through the whole report: a place can come twice in it. */
	readonly ordinal: number;
	readonly text: string;
};

/** Where a figure stands in a paragraph, in UTF-16 units of its text. */
export type FigureQuote = {
	/** Id of the figure. */
	readonly figure: string;
	/** Of the paragraph. */
	readonly ordinal: number;
	readonly sentence: string;
	readonly sentenceStart: number;
	readonly start: number;
	readonly end: number;
};
