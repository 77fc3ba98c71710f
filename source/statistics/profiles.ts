import {type ProfileName} from '../domain/profile-name.js';
import {type TwoOfThree} from './rule-two-of-three.js';

/** How limits are drawn and which rules apply. Every difference between published methods is one of these figures. */
export type Profile = {
	/** From the mean to a limit, in average moving ranges. */
	readonly multiplier: number;
	/** A moving range counts if it is less than this many averages; absent, all count. */
	readonly screening?: number;
	/** Points on one side of the mean; 0 is off. */
	readonly shift: number;
	/** Points that rise or fall throughout; 0 is off. */
	readonly trend: number;
	readonly twoOfThree: TwoOfThree;
	/** Three of four points nearer to the limit than to the mean. */
	readonly hasThreeOfFour: boolean;
	/** A moving range beyond this many averages; 0 is off. */
	readonly movingRange: number;
	/** Anhøj's longest run and crossings. */
	readonly hasRuns: boolean;
};

/** 3 / 1.128, rounded as Wheeler and NHS England print it: three sigma, estimated from ranges of two. */
const threeSigma = 2.66;

/** D₄ for ranges of two, as Nelson screens with it. */
const nelson = 3.267;

/**
 * The four published ways to read an XmR chart that can be chosen from.
 *
 * `mdc`: NHS England, Making Data Count, as its workbooks do since the end of 2023. `nhsr`: NHSRplotthedots 0.2.
 * `wheeler`: D. J. Wheeler, Understanding Variation (1993). `anhoej`: qicharts2 0.8, after J. Anhøj and A. V. Olesen,
 * PLoS ONE 9 (2014) e113825, which does not round 3 / 1.128.
 *
 * @example
 * profiles.mdc.shift; // 7
 * profiles.anhoej.multiplier; // 2.659574468
 */
export const profiles: Readonly<Record<ProfileName, Profile>> = {
	mdc: {
		multiplier: threeSigma,
		shift: 7,
		trend: 7,
		twoOfThree: 'with-outside',
		hasThreeOfFour: false,
		movingRange: 0,
		hasRuns: false,
	},
	nhsr: {
		multiplier: threeSigma,
		screening: nelson,
		shift: 7,
		trend: 7,
		twoOfThree: 'inside-limits',
		hasThreeOfFour: false,
		movingRange: 0,
		hasRuns: false,
	},
	wheeler: {
		multiplier: threeSigma,
		shift: 8,
		trend: 0,
		twoOfThree: 'off',
		hasThreeOfFour: true,
		movingRange: 3.268,
		hasRuns: false,
	},
	anhoej: {
		multiplier: 3 / 1.128,
		screening: nelson,
		shift: 0,
		trend: 0,
		twoOfThree: 'off',
		hasThreeOfFour: false,
		movingRange: 0,
		hasRuns: true,
	},
};
