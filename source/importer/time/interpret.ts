import {shiftMonths} from '../../domain/date-range.js';
import {anyNumber} from '../numbers/number-words.js';
import {type Span} from '../span.js';
import {type Clock} from './clock.js';
import {financialYear, financialYearOf} from './months.js';
import {
	type ComparedTime,
	type OwnTime,
	type SentenceTimes,
} from './own-time.js';
import {type NamedTime, readJoined, readSince} from './read-named.js';
import {yearToDate} from './spans-of-months.js';
import {type Sense, type TimePhrase} from './time-phrase.js';

/** An expression of time is the sentence's own, something compared with, or neither. */
type Use = {readonly own?: OwnTime; readonly compared?: ComparedTime};

const comparator =
	/\b(?:(?:it|they) (?:took|was|were|had) in|compar\w+ (?:with|to|against)|comparison (?:with|to)|against|than(?: (?:in|at|on|for|during|by|over|across))?|versus|vs?\.?|on|above|below|from|relative to|over and above|up on|down on|seen in|that of)(?: (?:the|it|they|(?:it|they) (?:took|was|were|had)|where (?:it|we|they) (?:was|were)|what (?:it was|they achieved)|those|levels|figures|position|same period|same (?:\w+ )?months))*(?: (?:in|at|of|for|during|over|across))?\s\(?$/i;
/** "compared to 319 in 2021/22": the time of the number that it stands behind. */
const ofComparedNumber = new RegExp(
	String.raw`\b(?:from|(?<!(?<!\d )\b(?:more|less|fewer) )than|against|versus|vs?\.?|compar(?:ed|es|ing) (?:with|to)|(?:above|below|on|upon)(?= (?:both )?the))(?: both)?(?: the)?(?: (?:a |the |an )?(?:baseline|figure|rate|value|total|average|level) of)? [£~]?${anyNumber}(?: \([^()]{1,15}\))?[^,;()\d]{0,25}$`,
	'i',
);
/** "an increase on the end of June". */
const differs =
	/\b(?:increase|rise|reduction|decrease|fall|drop|improvement|up|down) $/i;
const superlativeOver =
	/\b(?:\w+est|best|worst)\b[^,.;]{0,25}\b(?:over|in|for|of|within)\s(?:the )?$/i;

const ahead =
	/\b(?:will|is due|are due|due to|is to|are to|expected|planned|scheduled)\b[^.;,]*$/i;

/** "Level 4 will follow in Q4", which has no year: none that is over. */
function isYetToCome(words: string, before: string): boolean {
	return /^in\b/i.test(words) && !/\d{2}/.test(words) && ahead.test(before);
}

/** Tells the spans that a sentence speaks of from those that it compares with. */
export function interpretTimes(
	text: string,
	sentence: Span,
	times: readonly TimePhrase[],
	clock: Clock,
): SentenceTimes {
	const own: OwnTime[] = [];
	const compared: ComparedTime[] = [];
	const inside = times.filter(
		({start, end}) => start >= sentence.start && end <= sentence.end,
	);
	for (const [index, time] of inside.entries()) {
		const use = readUse(time, inside[index - 1], {text, sentence}, clock);
		if (use.own) {
			// What a longer reading takes in is no time of its own any more: the length in "12 months to June".
			const {start} = use.own;
			own.splice(
				0,
				own.length,
				...own.filter((other) => other.start < start),
				use.own,
			);
		}

		if (use.compared) {
			const {start} = use.compared;
			own.splice(0, own.length, ...own.filter((other) => other.start < start));
			compared.push(use.compared);
		}
	}

	return {own, compared};
}

function readUse(
	time: TimePhrase,
	previous: TimePhrase | undefined,
	{text, sentence}: {readonly text: string; readonly sentence: Span},
	clock: Clock,
): Use {
	const {sense, start, end} = time;
	const before = text.slice(sentence.start, start);
	const behind = text.slice(end, sentence.end);
	switch (sense.is) {
		case 'named': {
			const words = text.slice(start, end).trim();
			const between = previous ? text.slice(previous.end, start) : '';
			return readNamed(
				{time, sense, words, before, behind, previous, between},
				clock,
			);
		}

		case 'length': {
			return readLength(sense, time, before, behind);
		}

		case 'year-to-date': {
			return {
				own: {
					start,
					end,
					is: 'fixed',
					basis: 'report',
					stretch: yearToDate(clock.quarter.end),
				},
			};
		}

		case 'current': {
			return {own: readCurrent(sense.what, {start, end}, clock)};
		}

		case 'shifted': {
			return {compared: {start, end, words: sense.words, months: sense.months}};
		}

		case 'same': {
			const {isDay, months} = sense;
			return {own: {start, end, is: 'same', isDay, months}};
		}

		case 'since-then': {
			return {own: {start, end, is: 'since-then'}};
		}

		case 'nothing': {
			return {};
		}
	}
}

function readNamed(named: NamedTime, clock: Clock): Use {
	const {time, sense, words, before, behind} = named;
	const {start, end} = time;
	const stretch = {range: sense.range, kind: sense.kind};
	if (/^(?: \w+)? baseline\b/i.test(behind)) {
		return {compared: {start, end, words: `${words} baseline`, stretch}};
	}

	if (isYetToCome(words, before)) {
		return {};
	}

	const running = readSince(named, clock);
	if (running) {
		return running === 'none' ? {} : {own: running};
	}

	const joined = readJoined(named);
	if (joined) {
		// "an improvement on the 12 months to September".
		const ahead = before.slice(0, before.length - (start - joined.start));
		return joined.is === 'fixed' &&
			(comparator.test(ahead) ||
				(ofComparedNumber.test(ahead) &&
					joined.stretch.range.end <= aYearBefore(clock)))
			? {
					compared: {
						start: joined.start,
						end,
						words,
						stretch: joined.stretch,
					},
				}
			: {own: joined};
	}

	const isSpan = /\s(?:to|and|until|through)\s|[-–—]/.test(words);
	if (
		ofComparedNumber.test(before) ||
		(/^on\b/i.test(words) && differs.test(before)) ||
		isComparedBy(words, before) ||
		(comparator.test(before) && !(isSpan && /\bfrom (?:the )?$/i.test(before)))
	) {
		return {compared: {start, end, words, stretch}};
	}

	// "As of 1 October" tells how it was then.
	const isAhead =
		sense.range.start > clock.quarter.end && !/^as (?:of|at)\b/i.test(words);
	const basis = /[\dA-Z]/.test(words) ? 'sentence' : 'report';
	return {own: {start, end, is: 'fixed', isAhead, basis, stretch}};
}

/** "12 fewer than June", "compared with June": the first word of what is named belongs to the comparison. */
function isComparedBy(words: string, before: string): boolean {
	const [first] = /^(?:to|than|with)\b/i.exec(words) ?? [];
	return first !== undefined && comparator.test(`${before}${first} `);
}

/** "down from 44.5% in the 12 months to December 2023": over before the 12 months of the report began. */
function aYearBefore({quarter}: Clock): string {
	return shiftMonths(quarter, -12).end;
}

function readLength(
	{months, relation}: Extract<Sense, {is: 'length'}>,
	{start, end}: Span,
	before: string,
	behind: string,
): Use {
	if (relation === 'previous') {
		return {
			compared: {
				start,
				end,
				words: `previous ${months} months`,
				months: -months,
				length: months,
			},
		};
	}

	const isSpan =
		relation === 'last' || (relation === 'plain' && isWindow(before, behind));
	return isSpan && !superlativeOver.test(before)
		? {own: {start, end, is: 'floating', months}}
		: {};
}

function readCurrent(
	what: Extract<Sense, {readonly is: 'current'}>['what'],
	span: Span,
	{quarter}: Clock,
): OwnTime {
	if (what === 'now' || what === 'report') {
		return {...span, is: 'now', isDated: what === 'report'};
	}

	const range =
		what === 'quarter' ? quarter : financialYear(financialYearOf(quarter.end));
	return {...span, is: 'fixed', basis: 'report', stretch: {range, kind: what}};
}

/** "a 12-month period", "12-month rolling average"; not "a three-year plan". */
function isWindow(before: string, behind: string): boolean {
	return (
		/^(?: rolling| period| average| basis| total| window| time| to\b| ending\b| ended\b| up to\b| until\b|,? ?\()/i.test(
			behind,
		) ||
		/\brolling $|\b(?:rates?|average|figure|measured|calculated) over (?:a )?$/i.test(
			before,
		)
	);
}
