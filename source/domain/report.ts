import {type QuarterId} from './quarter.js';
import {type Strand} from './strand.js';

export type Priority = {
	readonly number: number;
	readonly name: string;
	/** One word, for a tab. */
	readonly shortName: string;
};

/** Something the introduction of the reports says the office monitors. */
export type Topic = {
	readonly id: string;
	readonly name: string;
	readonly service: 'police' | 'fire';
};

/** The heading that paragraphs stand under. */
export type Objective = {
	readonly id: string;
	readonly priority: number;
	readonly strand: Strand;
	readonly name: string;
	/** Other wordings of the heading in the reports. */
	readonly headings: readonly string[];
};

/** One quarter's document. */
export type Report = {
	/** The quarter's id: a quarter has one report. */
	readonly id: QuarterId;
	readonly quarter: string;
	readonly title: string;
};

/** What a report says under one objective. */
export type Commentary = {
	readonly report: QuarterId;
	readonly priority: number;
	readonly strand: Strand;
	readonly objective: string;
	/** The quarter printed over its section: now and then not the report's own. */
	readonly heading: string;
	/** How many paragraphs stand under the heading. */
	readonly paragraphs: number;
	/** In the project's own words. */
	readonly summary: string;
	/** How its text begins, where the report’s document is in the store. */
	readonly opening?: string | undefined;
};

/** What stands for a summary where nobody has written one: in reports that a person imported. */
export const noSummary = 'no summary';
