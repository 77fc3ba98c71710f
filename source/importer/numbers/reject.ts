import {type Mention, type Reason} from './mention.js';
import {anyNumber} from './number-words.js';

/** Nouns that "one" does not count: one reason is as good as a reason. */
const abstractNouns =
	'driver|reason|example|way|aim|factor|challenge|issue|concern|aspect|element|point|particular|key|area of|priority|side|hand|such|thing|day|positive|highlight|benefit|result|consequence|solution|option|step|that|which|to|who|where|is|was|has|can|will|in|and';

const superlative =
	'largest|biggest|highest|lowest|best|worst|most|least|fastest|slowest|smallest|strongest|quickest|shortest|longest|greatest|safest|poorest|busiest|top|highest[- ]performing|best[- ]performing';

const field = String.raw`nationally|regionally|in the (?:country|region|county|UK)|within (?:our|the|its) (?:MSG|most|peer|group|region)|in (?:our|the|its) (?:MSG|most|peer|group|region)|in England|across England|out of|of (?:the )?\d{1,3}\b|overall|place[ds]?|position|among|amongst`;

const beforeSuperlative = new RegExp(
	String.raw`^(?:[- ](?:joint|equal))?[- ](?:${superlative})\b`,
	'i',
);
const beforeField = new RegExp(
	String.raw`^,? (?:(?:\w+ )?(?:${field})|\((?:national|MSG|most[- ]similar|of \d+))\b`,
	'i',
);
const behindCount = new RegExp(
	String.raw`\b${anyNumber} [\w-]+(?: [\w-]+)?(?:,| and|, and) $`,
	'i',
);
const beforeCount = new RegExp(
	String.raw`^ [\w-]+(?: [\w-]+)?(?:,| and) ${anyNumber}\b`,
	'i',
);
const beforeAbstract = new RegExp(String.raw`^ (?:${abstractNouns})\b`, 'i');

/**
 * Says why a number measures nothing, from the words around it.
 *
 * @param before the text in front of it, from the sentence's beginning.
 * @param after the text behind it, to the sentence's end.
 */
export function rejectMention(
	{form, value, unit}: Mention,
	printed: string,
	before: string,
	after: string,
): Reason | undefined {
	if (form === 'ordinal') {
		return rejectOrdinal(before, after);
	}

	if (
		/\b(?:these|those|other|all|both|each of(?: the)?|of the|its|his|her|the same|the other)\s$/i.test(
			before,
		) &&
		form === 'word'
	) {
		return 'back-reference';
	}

	if (
		form === 'word' &&
		value <= 12 &&
		/\bthe $/i.test(before) &&
		/^ \w+/.test(after)
	) {
		return 'back-reference';
	}

	if (form === 'word' && value === 1 && unit === 'count') {
		return rejectOne(printed, before, after);
	}

	if (form === 'word' && value === 0) {
		return 'idiom';
	}

	// "6th of 43 forces": the field of a rank.
	if (
		unit === 'count' &&
		/\b(?:\d+(?:st|nd|rd|th)|\w+(?:st|nd|rd|th))(?: \w+)? (?:out )?of (?:the |all )?$/i.test(
			before,
		) &&
		/^(?: (?:\w+ )?(?:forces|areas|services|authorities|counties|members)\b| (?:in|within|among) (?:our|its|the|it|them)\b|[.,;)]|$)/i.test(
			after,
		)
	) {
		return 'back-reference';
	}

	// A year that no time expression took: the list mark of a heading, a telephone number.
	return unit === 'count' && form === 'digits' && /^0\d/.test(printed)
		? 'name'
		: undefined;
}

/** Positions among others are figures; "the first draft" and "the fourth round" are not. */
function rejectOrdinal(before: string, after: string): Reason | undefined {
	const isRank =
		isCell(before, after) ||
		(/\bfrom $/i.test(before) && /^ to \d+(?:st|nd|rd|th)\b/.test(after)) ||
		/\b(?:stood|stands|lies|lay) $/i.test(before) ||
		beforeSuperlative.test(after) ||
		beforeField.test(after) ||
		/\b(?:rank(?:s|ed|ing|ings)?|placed|places|position(?:ed)?)\b[^.;]*$/i.test(
			before,
		) ||
		(/^ (?:force |area |county |service )?to (?!be\b)\w+/i.test(after) &&
			/\b(?:is|are|was|were|be|become|became|being|among|amongst|of) (?:one of |the |among )*$/i.test(
				before,
			)) ||
		(/\bfor the $/i.test(before) &&
			/^ (?:consecutive |successive )?(?:time|year|quarter|month)\b/i.test(
				after,
			));
	return isRank ? undefined : 'idiom';
}

/** Alone in the cell of a table. */
function isCell(before: string, after: string): boolean {
	return before.endsWith(' | ') && /^(?: \||$)/.test(after);
}

function rejectOne(
	printed: string,
	before: string,
	after: string,
): Reason | undefined {
	if (
		/^one$/i.test(printed) &&
		/^ (?:of|from|by) /i.test(after) &&
		!/\b(?:only|just|all but) $/i.test(before)
	) {
		return 'idiom';
	}

	if (/^ \w+ing\b/.test(after)) {
		return 'back-reference';
	}

	const hasNoun = /^ [a-z-]{3,}/i.test(after);
	// Beside other counts, or said to be all that there is, it counts; else it is an article.
	const isCounted =
		/\b(?:only|just|a further) $/i.test(before) ||
		/^ (?:[\w-]+ )?(?:remaining|outstanding)\b/i.test(after) ||
		behindCount.test(before) ||
		beforeCount.test(after);
	return !hasNoun ||
		!isCounted ||
		beforeAbstract.test(after) ||
		/\b(?:this|that|the|a|every|each|no|any|another|which|new|single) $/i.test(
			before,
		)
		? 'idiom'
		: undefined;
}
