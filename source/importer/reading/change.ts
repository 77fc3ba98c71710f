import {type ChangeDirection} from '../../domain/figure.js';
import {softener} from './softeners.js';
import {type Setting} from './setting.js';

const upNouns =
	'increases?|rises?|growth|uplift|gains?|jump|surge|spike|improvements?|upturn|expansion';
const downNouns =
	'reductions?|decreases?|drops?|falls?|declines?|dip|deteriorations?|worsening|cut|shortfall|slump|downturn|deficit';
const evenNouns = 'changes?|differences?|movements?|gap|variance|swing';
const upVerbs = String.raw`increas(?:ed?|es|ing)|ris(?:e|es|en|ing)|rose|grew|grow(?:n|s|ing)?|expand(?:ed|s|ing)?|improv(?:ed?|es|ing)|climb(?:ed|s)?|jump(?:ed|s)?|surged?|gained|lengthened|(?<!\b(?:made|makes?|making|signed|sign|sets?|take|takes|took|taken|taking|follow|followed|picked|end|ended|opened|built|back|backed|bring|bringing|brought|summed|speed|line) )up|extended`;
const downVerbs =
	'decreas(?:ed?|es|ing)|reduc(?:ed?|es|ing)|fall(?:en|s|ing)?|fell|drop(?:ped|s|ping)?|declin(?:ed?|es|ing)|down|shr[aiu]nk|lowered|slipped|dipped|deteriorated|cut|worsened|shortened|eased|slid|sank';
const upWords = String.raw`higher|more|longer|slower|greater|larger|better|(?<!\b(?:follow|made|take|taken|took|signed|set|sign|back) )up|later|additional|extra|improved`;
const downWords =
	'lower|fewer|less|shorter|quicker|faster|smaller|worse|down|earlier|short|behind|sooner';

/** What a gap is measured to: a value, a time, or whoever has one. */
const valueAhead = String.raw`(?= (?:both )?(?:that|those|what|where|target|average|national|last|a year|expected|forecast|MSG|most[- ]similar|England|Wales|(?:January|February|March|April|May|June|July|August|September|October|November|December|Q[1-4])\b|(?:the|our|its|their) (?:[\w’'-]+ ){0,3}?(?:targets?|averages?|standards?|levels?|positions?|rates?|figures?|numbers?|baselines?|national|MSG|most[- ]similar|previous|preceding|same|year|quarter|months?|period|total|limits?|aspirations?|ambitions?|goals?|forecast|requirements?|minimum|establishment)\b|the (?:\d|$)))`;
const gapNouns = String.raw`(?:(?:above|below|under|ahead of|beneath|adrift of|short of|shy of)${valueAhead}|over(?= (?:the |our |its )?(?:target|average|national|MSG))|(?:inside|within|outside|beyond)(?= (?:the|our|its) (?:\w+ ){0,2}(?:targets?|standards?|limits?|aspirations?|ambitions?|average|goals?)\b))`;

const nounBefore = new RegExp(
	String.raw`\b(?:(?<up>${upNouns})|(?<down>${downNouns})|(?<even>${evenNouns}))(?: (?!targets?\b|rates?\b|ambition|levels?\b|average\b|(?:was|were|been) \w+ed by\b)\w+){0,2}? (?:of|by|at|is|was|to be)\s${softener}[-−–+]?\(?$`,
	'i',
);
const verbBefore = new RegExp(
	String.raw`\b(?:(?<up>${upVerbs})|(?<down>${downVerbs}))(?:,? (?:again|further|slightly|significantly|sharply|back|overall|steadily|markedly|\w+ly))*(?: by)?\s${softener}\(?$`,
	'i',
);
/** Verb, then a few words, then "by": "has increased the fleet by 12". */
const verbBy = new RegExp(
	String.raw`\b(?:(?<up>${upVerbs})|(?<down>${downVerbs}))\b[^,;()]{1,60},? by\s${softener}$`,
	'i',
);
/** "beat the target of 1,525 by 22". */
const passedBy = new RegExp(
	String.raw`\b(?:(?<up>beat|exceed(?:ed|s|ing)?|surpassed)|(?<down>miss(?:ed|es|ing)?))\b[^;()]{1,80} by ${softener}$`,
	'i',
);
/** "a reduction against the previous 12 months (12%)"; "the rate saw a rise on last year (41%)" can be the rate itself. */
const nounAgainst = new RegExp(
	String.raw`^(?![^]*\b(?:rates?|shares?|proportion|percentage)\b)[^]*\b(?:(?<up>${upNouns})|(?<down>${downNouns})) (?:against|on|over|compared (?:with|to)|in comparison (?:with|to)|from|since) [^,;()]{3,60} \(${softener}$`,
	'i',
);
/** "better than in the same period last year (by 0.6%)". */
const wordsThan = new RegExp(
	String.raw`\b(?:(?<up>${upWords})|(?<down>${downWords})) than [^,;()]{3,60} \(by ${softener}$`,
	'i',
);
const nounAfter = new RegExp(
	String.raw`^(?:[ -](?:year[- ]on[- ]year|overall|further|relative|percentage|point|net|annual|clear|significant|small|slight|\w+al))* (?:(?<up>${upNouns})|(?<down>${downNouns}))\b(?!-)`,
	'i',
);
/** "12 cameras have been added". */
const wereAdded =
	/^ (?:(?:more|further|new|extra|additional) )?(?!(?:of|and|were|have)\b)[\w-]+ (?:have|has|having|had|were|was) (?:now |since |also )?(?:been )?(?<up>added)\b/i;
const comparison = new RegExp(
	String.raw`^(?: (?!of\b|were\b|was\b|is\b|are\b|remain(?:s|ed)?\b|stay(?:s|ed)?\b|sits?\b|in\b|and\b|had\b|have\b|or\b|to\b|on\b|for\b|from\b|with\b|at\b)\w+){0,2}? (?:(?<up>${upWords})|(?<down>${downWords})|(?<gap>${gapNouns}))(?![\w-])(?! (?:to\b|likely|recently|(?:it|them|this)\b))`,
	'i',
);

/** "this is an additional 12 cameras". */
const asMore =
	/\b(?:this|that|which|it) (?:is|was|represents) an? (?<up>additional|extra|further) $/i;

const judgement = /^(?:improv|better|worse|deteriorat)/i;

/** What a difference is, as far as its words say. */
export type ReadChange = {
	readonly direction: ChangeDirection;
	/** "an improvement of", "1% better", "worsened by": the way depends on what is measured. */
	readonly isJudged?: boolean;
	/** Said by a comparison with something: "3 days quicker than", "2% below". */
	readonly isComparison?: boolean;
};

/** Reads a number as a difference; `undefined` when nothing makes it one. */
export function readChange(setting: Setting): ReadChange | undefined {
	const {mention} = setting;
	if (mention.form === 'multiple') {
		return {direction: mention.sign === '-' ? 'down' : 'up'};
	}

	return (
		readComparison(setting) ??
		readHalf(setting) ??
		readInBrackets(setting) ??
		readMovement(setting) ??
		(mention.sign === undefined
			? undefined
			: {direction: mention.sign === '-' ? 'down' : 'up'})
	);
}

/** "8 cameras and 6 sites more than": what is said of both numbers stands behind the second. */
const withAnother =
	/^ [a-z-]+ and [\d,.]+(?= [a-z-]+ (?:more|fewer|less|above|below)\b)/i;

/** "Magistrates' courts (83.7%) slightly down": the value of what is named, and no difference. */
const isOfName = /[a-z] \($/i;

/** "3 days quicker than", "2% below the average". */
function readComparison({
	mention,
	gapBefore,
	gapAfter,
	after,
}: Setting): ReadChange | undefined {
	// "14.6% (79 offences) below": what stands behind the brackets is said of both numbers.
	const behind = /^ \((?:or )?$/.test(gapAfter)
		? after.replace(/^ \([^)]*\)/, '')
		: isOfName.test(gapBefore)
			? ''
			: gapAfter.replace(/^[^()]{0,20}\)/, '');
	const compared =
		comparison.exec(gapAfter) ??
		comparison.exec(behind) ??
		comparison.exec(after.replace(withAnother, ''));
	const isTime = mention.unit === 'days' || mention.unit === 'seconds';
	if (
		!compared ||
		/\b(?:years?|months?|quarters?|weeks?) (?:earlier|later)$/i.test(
			compared[0],
		) ||
		(!isTime && /(?:earlier|later|sooner|inside|within)$/i.test(compared[0]))
	) {
		return undefined;
	}

	const {up, gap} = compared.groups!;
	const word = (gap ?? compared[0]).trim().toLowerCase();
	const isUp =
		up !== undefined || /^(?:above|over|ahead|outside|beyond)/.test(word);
	return {
		direction: isUp ? 'up' : 'down',
		isComparison: true,
		...(/\b(?:better|improved|worse)$/.test(word) && {isJudged: true}),
	};
}

/** "half the time it took": a fall by half, where "half of all victims" is a share. */
function readHalf({mention, after}: Setting): ReadChange | undefined {
	return mention.form === 'fraction' &&
		mention.value === 50 &&
		/^ (?:of )?(?:the|what|that|as)\b.*\b(?:time|average|rate|number|level|took|was|it had been|previous|last)\b/i.test(
			after,
		) &&
		!/\bof (?:all|those|these|our)\b/i.test(after)
		? {direction: 'down', isComparison: true}
		: undefined;
}

/** What moved, against what, and in brackets by how much; behind a value of its own it would be the value before. */
function readInBrackets({
	mention,
	gapBefore,
	before,
}: Setting): ReadChange | undefined {
	const isAlone = gapBefore === before && mention.unit === 'percent';
	const match =
		wordsThan.exec(gapBefore) ?? (isAlone ? nounAgainst.exec(gapBefore) : null);
	if (!match) {
		return undefined;
	}

	const {up, down} = match.groups!;
	return {
		direction: up === undefined ? 'down' : 'up',
		isComparison: true,
		...(judgement.test(up ?? down ?? '') && {isJudged: true}),
	};
}

/** "a rise of 12", "fell by 3%", "12 more". */
function readMovement({
	mention,
	gapBefore,
	gapAfter,
	before,
	after,
}: Setting): ReadChange | undefined {
	const match =
		verbBefore.exec(gapBefore) ??
		nounBefore.exec(gapBefore) ??
		nounAfter.exec(
			gapAfter === ' (' ? after.replace(/^ \([^)]*\)/, '') : gapAfter,
		) ??
		verbBy.exec(gapBefore) ??
		passedBy.exec(before) ??
		wereAdded.exec(gapAfter) ??
		asMore.exec(gapBefore);
	if (!match) {
		return undefined;
	}

	const {up, down} = match.groups!;
	const isUp = up !== undefined || (down === undefined && mention.sign !== '-');
	return {
		// A minus in front of a reduction says the same thing twice.
		direction: isUp ? 'up' : 'down',
		...(judgement.test(up ?? down ?? '') && {isJudged: true}),
	};
}
