import {type Verdict} from '../domain/verdict.js';
import {type Phase} from './methods/chart.js';

export type Judgement = {
	readonly verdict: Verdict;
	/** The chart that the verdict was read from; empty where there are too few points for one. */
	readonly phases: readonly Phase[];
};
