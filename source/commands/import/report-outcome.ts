import {type ReviewItem} from '../../domain/review.js';
import {type Problem} from '../../importer/problem.js';
import {type KeptFigure} from './keep-decisions.js';

/** What became of the figures of an imported report. */
export type ReportOutcome = {
	/** Of a report that is read: every figure, as it now stands. */
	readonly kept: readonly KeptFigure[];
	readonly unchanged: number;
	/** What the text before had, and this one has not. */
	readonly gone: readonly ReviewItem[];
	readonly problems: readonly Problem[];
};
