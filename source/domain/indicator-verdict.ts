import {type Verdict} from './verdict.js';

/** What can be said of one indicator, or one breakdown of it, at a quarter. */
export type IndicatorVerdict = {
	readonly indicator: string;
	readonly breakdown?: string | undefined;
	readonly verdict: Verdict;
	/** Ids of the figures it rests on. */
	readonly figures: readonly string[];
};
