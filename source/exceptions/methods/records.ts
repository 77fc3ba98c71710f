import {type ProfileName} from '../../domain/profile-name.js';
import {type DateRange} from '../../domain/date-range.js';
import {type RuleName} from '../../statistics/hits.js';
import {type Rebase} from '../../domain/rebase.js';
import {type ChartKind} from './chart-limits.js';
import {type Difference, type Treatment} from './independence.js';
import {type LevelChange} from './level-change.js';
import {type Season} from './season.js';

/** What the exact test says of two counts. */
export type TwoCountsRecord = {
	readonly method: 'two-counts';
	readonly previous: number;
	readonly current: number;
	readonly p: number;
	readonly z: number;
	/** New over old; absent from zero. */
	readonly ratio?: number | undefined;
	readonly ratioLower?: number | undefined;
	readonly ratioUpper?: number | undefined;
	/** The dispersion assumed, and up to which the difference would stand. */
	readonly dispersion: number;
	readonly breakEvenDispersion: number;
	/** The greatest p of any pair of counts that the rounding of the print allows: the verdict rests on this one. */
	readonly weakestP: number;
};

export type TwoProportionsRecord = {
	readonly method: 'two-proportions';
	/** Later less earlier, as parts of one, with Newcombe's 95% interval. */
	readonly difference: number;
	readonly lower: number;
	readonly upper: number;
	readonly p: number;
	readonly z: number;
	/** Fisher's exact test where an expected count is below 5, else the score test. */
	readonly test: 'fisher' | 'score';
	readonly dispersion: number;
	readonly breakEvenDispersion: number;
};

export type FewPointsRecord = {
	readonly method: 'few-points';
	/** Points before the one that is judged. */
	readonly baseline: number;
	readonly centre: number;
	/** Absent, with the limits, where there are fewer than three points before it. */
	readonly averageMovingRange?: number | undefined;
	/** Average moving ranges from the centre to a prediction limit. */
	readonly multiplier?: number | undefined;
	readonly lower?: number | undefined;
	readonly upper?: number | undefined;
	/** Of the exact or pooled test, where there are counts. */
	readonly p?: number | undefined;
	readonly dispersion?: number | undefined;
};

export type ChartRecord = {
	readonly method: 'chart';
	readonly chart: ChartKind;
	readonly profile: ProfileName;
	/** Rules that the judged point breaks, the strongest first. */
	readonly rules: readonly RuleName[];
	readonly points: number;
	readonly baseline: {
		readonly from: string;
		readonly to: string;
		readonly n: number;
		readonly excluded: number;
	};
	readonly centre: number;
	readonly averageMovingRange?: number | undefined;
	readonly sigmaZ?: number | undefined;
	readonly multiplier: number;
	readonly lower: number;
	readonly upper: number;
	/** Prediction constant that was asked for too, below 20 points. */
	readonly predictionConstant?: number | undefined;
	readonly screenedOut: number;
	readonly autocorrelation: number;
	readonly treatment: Treatment;
	/** What was charted in place of the values: each less the one a year, or a step, before it. */
	readonly difference: Difference;
	readonly season: Season;
	readonly rebase?: Rebase | undefined;
	/** The change of level that the judged point is part of, where no rule marks the point itself. */
	readonly levelChange?: LevelChange | undefined;
	/** Points of the year before that are outside their limits: said, and no part of the verdict. */
	readonly earlierMarks: ReadonlyArray<{
		readonly period: DateRange;
		readonly value?: number | undefined;
	}>;
	/** A run on one side of the mean that ended in the year before, by the ends of its first and last period. */
	readonly earlierRun?:
		| {
				readonly from: string;
				readonly to: string;
				readonly side: 'high' | 'low';
		  }
		| undefined;
	/** The day from which the series seems to be on another level, for a person to confirm. */
	readonly suggestedRebase?: string | undefined;
	readonly caveats: readonly string[];
};
