import {type Problem} from '../../importer/problem.js';
import {type Kept} from './keep-decisions.js';

/** What became of the figures of an imported report. */
export type ReportOutcome = {
	/** Of a report that is read: every figure, as it now stands. */
	readonly kept: readonly Kept[];
	readonly unchanged: number;
	readonly removed: number;
	readonly problems: readonly Problem[];
};
