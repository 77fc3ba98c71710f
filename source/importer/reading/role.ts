import {type Qualifier, type Role} from '../../domain/figure.js';
import {type Form} from '../numbers/mention.js';
import {type TimePhrase} from '../time/time-phrase.js';
import {isBaseline, isEarlierInBrackets} from './baseline.js';
import {readChange, type ReadChange} from './change.js';
import {readPeer} from './peer.js';
import {type Setting} from './setting.js';
import {isAskedFor, isTarget} from './target.js';

export type ReadRole = {
	readonly role: Role;
	readonly change?: ReadChange | undefined;
	/** Whose value it is, for a peer. */
	readonly whose?: string | undefined;
	/** What speaks for the role, in words; nothing does for a plain level. */
	readonly sign: string;
};

/** What the way that a number is written tells by itself. */
const ofForm: Readonly<Partial<Record<Form, ReadRole>>> = {
	ordinal: {role: 'rank', sign: 'an ordinal'},
	range: {role: 'range', sign: 'two ends'},
	year: {role: 'target', sign: 'a year ahead'},
};

/**
 * Reads what a number does in its sentence.
 *
 * @param before the role of the figure before it in the sentence, which a number in brackets or behind "and" shares.
 */
export function readRole(
	setting: Setting,
	qualifier: Qualifier | undefined,
	times: readonly TimePhrase[],
	before: ReadRole | undefined,
): ReadRole {
	const {mention, gapBefore, gapAfter, previous} = setting;
	const known = ofForm[mention.form];
	if (known) {
		return known;
	}

	const change = readChange(setting);
	if (change?.isComparison) {
		return {role: 'change', change, sign: 'a comparison'};
	}

	if (isRankedCount(setting)) {
		return {role: 'rank', sign: 'a superlative behind it'};
	}

	const peer = readPeerRole(setting, change, before);
	if (peer) {
		return peer;
	}

	if (isAskedFor(setting)) {
		return {role: 'target', sign: 'words of a target'};
	}

	const hasShare =
		[previous, setting.next].some(
			(other) => other?.unit === 'percent' && other.form === 'digits',
		) || previous?.form === 'fraction';
	if (
		!change &&
		isTarget(setting, hasShare) &&
		!isEarlierShare(setting, times)
	) {
		return {role: 'target', sign: 'words of a target'};
	}

	if (isBaseline(setting, times)) {
		return {role: 'baseline', sign: 'given for comparison'};
	}

	if (change) {
		return {role: 'change', change, sign: 'words of change'};
	}

	if (before && previous && isCompanion(setting, before)) {
		return {...before, sign: 'beside the figure before it'};
	}

	if (isThreshold(setting, qualifier)) {
		return {role: 'range', sign: 'a bound'};
	}

	return {
		role: 'level',
		sign: gapBefore === '' && gapAfter === '' ? '' : 'no other role',
	};
}

/** "inside the agreed level (64.9% in Q2)": the share of before, and no target. */
function isEarlierShare(
	setting: Setting,
	times: readonly TimePhrase[],
): boolean {
	return (
		isEarlierInBrackets(setting, times) &&
		!/\b(?:targets?|ambitions?|aims?|goals?|aspirations?)\b/i.test(
			setting.gapBefore,
		)
	);
}

/** Somebody else's value, unless it is said to be a target of our own. */
function readPeerRole(
	setting: Setting,
	change: ReadChange | undefined,
	before: ReadRole | undefined,
): ReadRole | undefined {
	const {gapBefore} = setting;
	const whose = readPeer(setting);
	if (whose === undefined || /\btarget\b[^,;]*$/i.test(gapBefore)) {
		return undefined;
	}

	// "is down by 38% (nationally by 21%)".
	const shared = /\bby $/i.test(gapBefore) ? before?.change : undefined;
	return {role: 'peer', whose, change: change ?? shared, sign: whose};
}

/** "the 2 highest of the last 12 months". */
function isRankedCount({mention, gapBefore, gapAfter}: Setting): boolean {
	return (
		mention.unit === 'count' &&
		/\b(?:the|among(?:st)?(?: the)?) (?:top |bottom )?$/i.test(gapBefore) &&
		/^ (?:lowest|highest|best|worst|largest|smallest|busiest|quietest)\b/i.test(
			gapAfter,
		)
	);
}

/** "6 staff (5.5 FTE)", "12 cars and 4 vans". */
function isCompanion(
	{mention, gapBefore, after, previous}: Setting,
	before: ReadRole,
): boolean {
	const isBracketed =
		/^[^(),;]{0,30}\($/.test(gapBefore) && mention.sign === undefined;
	const isJoined =
		(before.role === 'baseline'
			? /^(?: [\w-]+){0,5} and $/
			: /^(?: [\w-]+){0,3} and $/
		).test(gapBefore) && previous!.unit === mention.unit;
	// "burglary has fallen by 6.4%, and vehicle crime by 9.3%".
	const isOfNext =
		/(?:,| and) (?:(?!(?:is|was|are|were|has|have|had)\b)[\w'’‘-]+ ){1,6}by $/.test(
			gapBefore,
		);
	// "where 51% of the people are women and 8% are young".
	const isOfSame =
		before.role === 'target' &&
		/^(?: [\w-]+){0,6} and (?:(?!(?:is|are|was|were|has|have)\b)[\w-]+ ){0,3}$/.test(
			gapBefore,
		) &&
		previous!.unit === 'percent' &&
		mention.unit === 'percent';
	// "fell by 141 (6.4%)": the same again, as a share.
	const isShareOfIt =
		/^(?: [\w-]+){0,3} \($/.test(gapBefore) &&
		after.startsWith(')') &&
		mention.unit === 'percent' &&
		previous!.unit !== 'percent' &&
		previous!.unit !== 'percentage-points';
	// "fell by 540 incidents, or 7.7%".
	const isRestated = /^(?: [\w-]+){0,3},? or (?:by )?$/.test(gapBefore);
	return (
		isOfSame ||
		((isRestated || isOfNext || isShareOfIt) && before.role === 'change') ||
		(isBracketed && before.role === 'baseline') ||
		(isJoined && (before.role === 'change' || before.role === 'baseline'))
	);
}

/** How many offences, at most, make somebody a repeat offender: thousands of people "engaged with" are a result. */
const largestThreshold = 20;

/** What qualifies and is no result: a ceiling, a number of offences that makes somebody a repeat offender. */
function isThreshold(
	{mention, gapBefore, before}: Setting,
	qualifier: Qualifier | undefined,
): boolean {
	const isBound =
		qualifier === 'up-to' || qualifier === 'over' || qualifier === 'at-least';
	if (/\bas (?:little|few) as (?:.* as (?:much|many) as )?$/i.test(before)) {
		return true;
	}

	if (
		qualifier === 'up-to' &&
		/(?<!\badd(?:s|ed|ing)? )\b(?:up to|maximum of|no more than|capped at) $/i.test(
			gapBefore,
		)
	) {
		return mention.unit === 'gbp' || mention.unit === 'count';
	}

	const isTime = mention.unit === 'seconds' || mention.unit === 'days';
	return (
		isBound &&
		(isTime || mention.value <= largestThreshold) &&
		(/\b(?:having|have|has|had|who)(?: \w+)? (?:committed|been|offended|reported|called)(?: \w+)? (?:more than|over|at least) $/i.test(
			gapBefore,
		) ||
			/\b(?:with|linked to|responsible for) (?:more than|at least) $/i.test(
				gapBefore,
			) ||
			(isTime && /\bfor (?:more than|over|at least) $/i.test(gapBefore)))
	);
}
