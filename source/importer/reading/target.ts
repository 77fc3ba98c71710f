import {softener} from './softeners.js';
import {type Setting} from './setting.js';

const words = String.raw`targets?|aspirations?|aspires?|ambitions?|aims?|goals?|vision|standards?(?! risk| of (?=[a-z])(?!just|at|about|around|over|under|up|no|the\b))|limits?|requirements?|deadlines?|service levels?|benchmarks?|commitments?|thresholds?|trajector(?:y|ies)|establishments?`;
const link = String.raw`(?:of|is|was|are|were|to|for|at|that|set|by|being|remains|[:=])`;

const before = new RegExp(
	String.raw`(?<!\bon )\b(?:${words})\b(?:[^,;()]*?\b${link}\b[^;()]*|[^,;()]*)?\s?\(?$`,
	'i',
);
const linked = new RegExp(
	String.raw`\b(?:${words})\b(?:\s\(|[^;]*?(?:\b${link}\b|[:=])[^;]*)\(?$`,
	'i',
);
/** "the ambition that we share, which is to have 1,500". */
const explained =
	/\b(?:ambition|aim|goal|target|aspiration)\b[^.;()\d]{0,60}, which (?:is|was|remains)\b[^,;()]*$/i;
const expected = new RegExp(
	String.raw`\b(?:expect(?:s|ed|ing)?|aim(?:s|ed|ing)?|(?:look|seek)(?:s|ed|ing)? to (?:get|reach|return|be|have|achieve|bring|raise|reduce|increase)|aspir(?:es?|ed|ing)|plan(?:s|ned|ning)?(?! (?:reached|came|numbered|totalled|stood|rose|fell|was|were|is|are|had|has)\b)|work(?:s|ed|ing)? towards|(?:want(?:s|ed)?|would like) to (?:have|see|reach|hit|meet|achieve|get|keep|employ|recruit)|intend(?:s|ed)?|hop(?:es?|ed|ing)|committed to|pledged to)(?: \w+){0,5} (?:to \w+ (?:\w+ ){0,4})?${softener}$|\basked (?:that|for) [^,;()\d]{1,40} (?:be|have|reach|achieve) (?:at )?${softener}$|\b(?:promised|pledged)\b[^.;()]{0,100} (?:is|was|are|were) ${softener}$|\bmust (?:be|have|reach|hold|keep) (?:at least )?${softener}$|\bwould need (?:to (?:be|have|reach|hold|fall to|rise to) )?${softener}$|\b(?:has|have|had|needs?|needed) to (?:have|reach|keep|hold|show|retain|maintain) ${softener}$|\brequire[sd]? (?:us |the Force )?(?:to have )?at least $|\brequire[sd]?(?: \w+){1,4} to (?:have|keep|hold|maintain) ${softener}$`,
	'i',
);
const behind =
	/^(?: (?!of\b|and\b|in\b|was\b|were\b|is\b|met\b|missed\b)\w+){0,3}[ -](?:targets?|limits?|standards?(?! risk)|service level|sla|deadlines?|goals?|aims?|ambitions?|aspirations?|commitments?|thresholds?|benchmark|time limit)\b/i;
/** "the 1,480 that the Home Office asks us to keep", "the 60% we had hoped for". */
const relative =
	/^ (?:(?!(?:since|as|when|while|where|before|after|because|if|and|but|than)\b)[a-z-]+ ){0,2}?(?:(?:to )?(?:that|which) )?(?:we|they|it|the (?:[A-Z]\w+ ?){1,3}|our \w+)\b[^,;.]{0,40}\b(?:ask(?:s|ed)|intend(?:s|ed)?|committed|sets?|hoped?|hoped for|require[sd]?|expect(?:s|ed)|wanted|aim(?:s|ed|ing)|planned)\b/;
/** "the 11 minutes that the service has as its standard". */
const asTarget =
	/^ (?:[a-z-]+ )?(?:that|which) [^,;.()\d]{1,40}\bas (?:its|our|their|the|a|an) (?:[a-z]+ )?(?:target|standard|limit|goal|aim|ambition|benchmark)\b/i;
/** "the proportion of decisions made inside the target was 66%". */
const measured =
	/\b(?:proportion|percentage|share|number|rate)\b[^,;]*\b(?:inside|within|meeting|outside(?: of)?|in line with)\b[^,;]*\b(?:is|was|stood at|stands at) $/i;
const ownClause = /^ (?:[\w-]+ ){1,2}(?:is|are|was|were|has|have|remain)\b/i;
/** "Force target 14.5%". */
const rightBehind =
	/\b(?:target|aspiration|ambition|standard|goal|aim)(?: (?:under|over|up to|within|at least))? $/i;
/** "The service measures itself against an average of 9 minutes". */
const measuredBy =
	/\bmeasur(?:es?|ed|ing) (?:itself|ourselves|themselves|us|it) against\b[^,;()\d]*$/i;
/** "to reach 1,525 officers by the end of March". */
const toReach = new RegExp(String.raw`\bto reach ${softener}$`, 'i');
/** "19 of the 25 checks planned". */
const planned =
	/^ (?:[a-z-]+ ){0,2}(?:planned|forecast|budgeted)(?=[,.;)]| (?:for|by|in|this)\b|$)/i;
/** "above the 1,478 required by the Home Office". */
const requiredBy =
	/^ (?:[a-z-]+ )?(?:required|demanded|sought|asked for) by\b/i;
/** What stands behind the number of a target. */
const saidBehind = [behind, planned, requiredBy, asTarget];
/** The share of a group among the people served is what its share of a workforce is to become. */
const ofPeople =
	/\b(?:against|above|below|short of|from|than|compared (?:with|to)|reflect\w*|match\w*)\b[^.;]*\bpopulation (?:\(|(?:of|at|being|is|which is) )$|\b(?:mirror|reflect|match|resemble)\w*\b[^.;]*\bpopulation (?:of the \w+ )?\($/i;
/** "to mirror the county, where 50% of the residents are women". */
const likeTheCounty =
	/\b(?:mirror|reflect|match|resemble|represent|look like)\w*\b[^.;\d]*, (?:where|in which)(?: [\w’']+){0,5} $/i;
const likePeople =
	/\b(?:against|above|below|short of|than|compared (?:with|to)) (?:the |an? )?$/i;
const timeLimit =
	/\b(?:within|inside(?: of)?|in under|in less than)(?: (?:the|an?|our|its|their))?(?: \w+)?\s$/i;

/** "The rate, which tells how many meet the standard, was 80.5%": what a clause in between says is said by the way. */
const aside = /, (?:which|who|whose|where|when)\b[^,;()\d]*, /g;

/** "the 80% that the Chief Officer is aiming for", whatever else the sentence says of it. */
export function isAskedFor({gapAfter}: Setting): boolean {
	return relative.test(gapAfter);
}

/** True for a target, standard, limit or aspiration. */
export function isTarget(setting: Setting, hasShare: boolean): boolean {
	const {mention, gapBefore, gapAfter, before: all} = setting;
	if (saidBehind.some((pattern) => pattern.test(gapAfter))) {
		return true;
	}

	// "…, and 3 areas are still open": a clause of its own.
	if (/\band $/i.test(gapBefore) && ownClause.test(gapAfter)) {
		return false;
	}

	// "is down, with a rate of 80.4%": the target before the comma is another clause's.
	const near = gapBefore
		.replaceAll(aside, ' ')
		.slice(-160)
		.split(
			/, (?=with\b|while\b|where\b|although\b|(?:up|down) from\b)|\band (?=so\b|there\b|it\b|we\b)/,
		)
		.at(-1)!;
	if (
		before.test(near) &&
		linked.test(near) &&
		!/\bremaining $/i.test(near) &&
		!measured.test(near)
	) {
		return true;
	}

	if (
		explained.test(near) ||
		measuredBy.test(near) ||
		rightBehind.test(near) ||
		(toReach.test(near) && /^[^,;.]{0,40}\bby\b/i.test(gapAfter))
	) {
		return true;
	}

	if (expected.test(near) && !/\b(?:than|as) expected\b/i.test(near)) {
		return true;
	}

	// "95% within 15 days": the time is the standard that the share is measured by.
	const isTime = mention.unit === 'seconds' || mention.unit === 'days';
	if (isTime && hasShare && timeLimit.test(all)) {
		return true;
	}

	return isShareOfPeople(setting, near);
}

/** The share of a group among the people served, which its share of a workforce is to become. */
function isShareOfPeople(
	{mention, gapBefore, gapAfter, before: all}: Setting,
	near: string,
): boolean {
	if (
		ofPeople.test(all.slice(-160)) ||
		(likePeople.test(all.slice(-160)) &&
			/^ (?:[a-z]+ )?(?:in|of|among|across) (?:the|our) (?:[\w’']+ ){0,2}population\b/i.test(
				gapAfter,
			))
	) {
		return true;
	}

	const isOfPopulation =
		mention.unit === 'percent' &&
		/^ of (?:the |our )?(?:county(?:[’']s)? |local )?population\b/i.test(
			gapAfter,
		);
	if (isOfPopulation && /\b(?:officers?|workforce|staff)\b/i.test(all)) {
		return true;
	}

	return (
		(/\b(?:short of|in line with|towards|match|reflect|mirror|resemble)\b[^,;]*$/i.test(
			near,
		) &&
			/^ of (?:the )?[\w’']+ population/i.test(gapAfter)) ||
		(mention.unit === 'percent' && likeTheCounty.test(gapBefore))
	);
}
