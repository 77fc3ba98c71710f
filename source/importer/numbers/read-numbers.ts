import {prepareText} from '../find-matches.js';
import {splitSentences} from '../sentences.js';
import {spansOverlap} from '../span.js';
import {type Clock} from '../time/clock.js';
import {findTimes} from '../time/find-times.js';
import {type TimePhrase} from '../time/time-phrase.js';
import {findMentions} from './find-mentions.js';
import {findNames} from './find-names.js';
import {inheritUnits} from './inherit-unit.js';
import {type Mention, type PassedOver} from './mention.js';
import {rejectMention} from './reject.js';

/** Every number of a paragraph: the figures, what is none and why, and the expressions of time. */
export type ReadNumbers = {
	readonly mentions: readonly Mention[];
	readonly passedOver: readonly PassedOver[];
	readonly times: readonly TimePhrase[];
};

/** How far from a number, in characters, its words are looked for. */
const farthest = 300;

/**
 * Sorts a paragraph's numbers into figures, times, and names.
 *
 * @param searched the text, where the caller has searched it already.
 */
export function readNumbers(
	text: string,
	clock: Clock,
	searched = prepareText(text),
): ReadNumbers {
	const targetYears = findTargetYears(text, clock);
	const names = findNames(searched);
	const times = findTimes(searched, clock).filter(
		(time) =>
			![...names, ...targetYears].some((other) => spansOverlap(other, time)),
	);
	const taken = [
		...names,
		...times.filter(({why}) => why !== undefined),
		...targetYears,
	];
	const mentions: Mention[] = [...targetYears];
	const passedOver: PassedOver[] = [
		...names,
		...times.flatMap(({start, end, why}) =>
			why === undefined ? [] : [{start, end, why}],
		),
	];
	const sentences = splitSentences(text);
	for (const mention of findMentions(searched)) {
		if (taken.some((span) => spansOverlap(span, mention))) {
			continue;
		}

		const {start, end} = mention;
		const sentence = sentences.find((span) => span.end >= end) ?? {
			start: 0,
			end: text.length,
		};
		const before = text.slice(
			Math.max(sentence.start, start - farthest),
			start,
		);
		const after = text.slice(end, Math.min(sentence.end, end + farthest));
		const why = rejectMention(mention, text.slice(start, end), before, after);
		if (why === undefined) {
			mentions.push(
				isTimes(mention, before, after)
					? {...mention, unit: 'count', form: 'digits'}
					: mention,
			);
		} else {
			passedOver.push({start, end, why});
		}
	}

	const byPlace = (a: {start: number}, b: {start: number}) => a.start - b.start;
	return {
		mentions: inheritUnits(text, mentions.toSorted(byPlace)),
		passedOver: passedOver.toSorted(byPlace),
		times,
	};
}

/** "For the fifth time" counts times. */
function isTimes({form}: Mention, before: string, after: string): boolean {
	return (
		form === 'ordinal' &&
		/\bfor the $/i.test(before) &&
		/^ (?:\w+ )?time\b/i.test(after)
	);
}

const goals =
	/\b(?:goal|target|ambition|aim|neutral|net[- ]zero|commit\w*|deadline)\b/i;

/** A year far ahead that something is to be reached by is a figure: "carbon neutral by 2050". */
function findTargetYears(text: string, {quarter}: Clock): Mention[] {
	if (!goals.test(text)) {
		return [];
	}

	const latest = Number(quarter.end.slice(0, 4)) + 3;
	return [
		...text.matchAll(
			/\b(?:by|of|for|in|until|before) (?:the year )?(20\d{2})\b(?![/–-]\d)/g,
		),
	]
		.filter((match) => Number(match[1]) > latest)
		.map((match) => {
			const end = match.index + match[0].length;
			return {
				start: end - 4,
				end,
				form: 'year',
				value: Number(match[1]),
				unit: 'year',
			};
		});
}
