import {type Mention} from '../numbers/mention.js';
import {type TimePhrase} from '../time/time-phrase.js';
import {softener} from './softeners.js';
import {type Setting} from './setting.js';
import {isLabel} from './time-place.js';

const moved = String.raw`up|down|ris(?:e|en|ing)|rose|fall(?:en|ing)?|fell|increas\w+|decreas\w+|reduc\w+|drop\w*|declin\w+|improv\w+|chang\w+|went|gone|grew|grown|moved?|slipped|climbed|dipped|expanded`;
const from = new RegExp(String.raw`\bfrom ${softener}$`, 'i');
const movedFrom = new RegExp(
	String.raw`\b(?:${moved})\b(?: (?!to\b)[\w%’']+){0,6} from ${softener}$`,
	'i',
);
/** "Compared with June, when women made up 37%". */
const whenThen = /\bcompared (?:with|to) [^,;.]{3,30}, when\b[^,;.]*$/i;
/** "up by 2% from 31%"; "12 answers from 40 offices" is no such thing. */
const rightFrom = new RegExp(String.raw`^ from ${softener}$`, 'i');
/** "from 9 (8 FTE) to 11 (9 FTE)". */
const toAnother = /^ \([^)]*\) to (?:\w+ ){0,3}[£~]?\d/i;
/** "(38%, from 37% in June)". */
const cameFrom = new RegExp(
	String.raw`^, (?:up |down )?from ${softener}$`,
	'i',
);
const compared = new RegExp(
	String.raw`\b(?:compar(?:ed|es|ing|ison)(?: \w+ly)? (?:with|to|against)|against|versus|vs?\.?|as opposed to|instead of|rather than|up on|down on|relative to|previously)(?: (?!national\b)[\w’']+){0,3}? ${softener}$|(?<!\bthere )\b(?:having|had) (?:been|been at|stood at|numbered|totalled|amounted to) ${softener}$`,
	'i',
);
const than = new RegExp(
	String.raw`(?<!\b(?:more|less|fewer|greater|higher|lower) )\bthan (?:the )?${softener}$`,
	'i',
);
/** "above the 41.7% reported in June 2022": whatever is told from it. */
const toldFrom = new RegExp(
	String.raw`\b(?:above|below|under|over|on|upon|up on|down on|beat|topped|(?:higher|lower|more|less|fewer|better|worse) than) (?:both )?(?:the|its|our) ${softener}$`,
	'i',
);
const reported =
	/^ (?:[\w-]+ ){0,2}?(?:reported|recorded|seen|achieved|(?!(?:expect|need|requir|plann|forecast|ask)ed\b)(?:\w{3,}ed|made|held|taken) (?=(?:in|at|during|on|last|a year)\b)|of (?=20|Q[1-4]|last|the (?:year|quarter|month) before)|in (?=20|Q[1-4]|last|[A-Z])|(?:that|which) (?:was|were|had been) (?!expected|needed|required|planned|forecast))/;
/** "8 fewer than the 612": right behind the number that says by how much. */
const fewerThan =
	/^ (?:(?!(?:to|by|was|were|had|has|have)\b)[\w-]+ ){0,3}(?:more|fewer|less|higher|lower|longer|shorter|quicker|slower|better|worse) than (?:the )?$/i;
const earlierSentence =
	/^(?:(?:in |for |during )?the (?:year|quarter|month|period) before|(?:a|one) year (?:ago|earlier|before)|(?:\w+|\d+) months (?:ago|earlier|before)|(?:in )?the previous|previously|last year|the (?:equivalent|corresponding)(?! for (?!(?:the )?(?:same|previous|last|year|quarter|month|period|\d|q\d))))\b/i;

/** "in Q2 they had been 85.8%", "when they had amounted to". */
const hadBeen = new RegExp(
	String.raw`(?<!\bthere )\bhad (?:previously |earlier |then )?(?:been|stood at|amounted to|come to|totalled|needed|taken|numbered|recorded) ${softener}$`,
	'i',
);

/** "12.6% for the year to November 2025, after 11.8% for that to November 2024". */
const cameAfter = new RegExp(String.raw`,? after ${softener}$`, 'i');
const ofItsTime = /^ (?:for|in|at|over|during) /i;

/** "published last quarter as 44.6%": what is no longer said. */
const published = new RegExp(
	String.raw`\b(?:published|reported|given)(?: (?:last|in|for) [\w /]{2,20})? as ${softener}$`,
	'i',
);

/** "it was 4.6% in March and is currently 4.7%". */
const wasAndIs =
	/^ (?:in|at) [^,;]{3,30} (?:and|but) (?:it )?(?:is|are|stands at) (?:now|currently|today) (?:at )?$/i;

/** True for an earlier own value that is given for comparison. */
export function isBaseline(
	setting: Setting,
	times: readonly TimePhrase[],
): boolean {
	const {mention, gapAfter, before, next} = setting;
	if (isOrigin(setting)) {
		return true;
	}

	return (
		mention.sign === undefined &&
		(isCompared(setting) ||
			wasThen(setting, times) ||
			(next?.unit === mention.unit && wasAndIs.test(gapAfter)) ||
			earlierSentence.test(before) ||
			isEarlierInBrackets(setting, times) ||
			times.some((time) => isLabel(time, setting)))
	);
}

/** "up from 31%", "(38%, from 37% in June)": what a movement began with. */
function isOrigin({
	mention,
	gapBefore,
	gapAfter,
	after,
	previous,
	next,
}: Setting): boolean {
	const isFollowed =
		(next?.unit === mention.unit && /\bto (?:\w+ ){0,3}$/i.test(gapAfter)) ||
		toAnother.test(after);
	if (from.test(gapBefore) && (isFollowed || movedFrom.test(gapBefore))) {
		return true;
	}

	return (
		mention.sign === undefined &&
		isOfUnit(previous, mention) &&
		((cameAfter.test(gapBefore) && ofItsTime.test(after)) ||
			cameFrom.test(gapBefore) ||
			(mention.unit !== 'count' && rightFrom.test(gapBefore)))
	);
}

/** "down 1.9 points from 44.5%": shares differ by points. */
function isOfUnit(
	previous: Mention | undefined,
	{unit}: Pick<Mention, 'unit'>,
): boolean {
	return (
		previous?.unit === unit ||
		(previous?.unit === 'percentage-points' && unit === 'percent')
	);
}

/** "(38% in June 2021)", "than the previous 12 months (8 minutes)". */
export function isEarlierInBrackets(
	setting: Setting,
	times: readonly TimePhrase[],
): boolean {
	const {mention, gapBefore, gapAfter, after, previous} = setting;
	return (
		isInBrackets(gapBefore, after) &&
		!cameFrom.test(gapAfter) &&
		!(compared.test(gapAfter) && !gapAfter.includes(')')) &&
		(hasOwnTime(mention.end, after, times) || followsTime(setting, times)) &&
		(isOfUnit(previous, mention) || followsComparedTime(gapBefore))
	);
}

/** "compared with 612", "8 fewer than the 612", "above the 41.7% reported in June". */
function isCompared({before, gapBefore, gapAfter, previous}: Setting): boolean {
	return (
		compared.test(gapBefore) ||
		than.test(gapBefore) ||
		whenThen.test(before) ||
		(previous !== undefined && fewerThan.test(gapBefore)) ||
		(previous?.form === 'multiple' &&
			/^ (?:the|what was) $/i.test(gapBefore)) ||
		(toldFrom.test(gapBefore) && reported.test(gapAfter))
	);
}

/** "it was 14.6% at this point last year", "in Q2 they had been 85.8%". */
function wasThen(setting: Setting, times: readonly TimePhrase[]): boolean {
	const {
		mention: {end},
		gapBefore,
		gapAfter,
	} = setting;
	const isShifted = times.some(
		(time) =>
			time.sense.is === 'shifted' &&
			time.start >= end &&
			/^(?: at| in)?(?: an?| one)?\s?$/.test(
				gapAfter.slice(0, time.start - end),
			) &&
			time.start - end < gapAfter.length,
	);
	return (
		hadThen(setting, times) ||
		(isShifted && /\b(?:was|were|stood at) $/i.test(gapBefore)) ||
		hadBeen.test(gapBefore) ||
		published.test(gapBefore)
	);
}

/** "where the previous twelve months had 42.6%". */
function hadThen(setting: Setting, times: readonly TimePhrase[]): boolean {
	return times.some(
		(time) =>
			(time.sense.is === 'shifted' ||
				(time.sense.is === 'length' && time.sense.relation === 'previous')) &&
			/^ (?:had|saw|showed|recorded|brought) $/i.test(
				readBetween(time, setting),
			),
	);
}

/** What stands between a time and the number behind it; empty for a time that is not in front of it. */
function readBetween(
	{start, end}: TimePhrase,
	{mention, gapBefore}: Setting,
): string {
	const offset = mention.start - gapBefore.length;
	return start >= offset ? gapBefore.slice(end - offset) : '';
}

function isInBrackets(gapBefore: string, after: string): boolean {
	const open = gapBefore.lastIndexOf('(');
	return (
		open !== -1 &&
		!gapBefore.slice(open).includes(')') &&
		/^[^(]*\)/.test(after)
	);
}

/** "(38% in June 2021)". */
function hasOwnTime(
	end: number,
	after: string,
	times: readonly TimePhrase[],
): boolean {
	const close = after.indexOf(')');
	return times.some(
		(time) =>
			time.start >= end &&
			time.end <= end + close &&
			time.sense.is !== 'nothing',
	);
}

/** "the previous 12 months (8 minutes)", "2020/21 levels (87.9%)". */
function followsTime(setting: Setting, times: readonly TimePhrase[]): boolean {
	return times.some((time) =>
		/^(?: levels?| figures?| rates?| baseline)?\s?\($/i.test(
			readBetween(time, setting),
		),
	);
}

function followsComparedTime(gapBefore: string): boolean {
	return /\b(?:than|compared|comparison|against|on|from)\b/i.test(gapBefore);
}
