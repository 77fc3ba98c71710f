import {numberWord, readNumber} from '../numbers/number-words.js';
import {type Groups} from '../numbers/pattern.js';
import {type Relation, type Sense} from './time-phrase.js';
import {type TimePattern} from './time-pattern.js';

const before = String.raw`(?<before>last|past|latest|most recent|recent|rolling|previous|prior|preceding|earlier|next|coming|following|first|initial|same)`;
const number = String.raw`(?<number>\d{1,3}|${numberWord}|couple of|few)`;
const after = String.raw`(?<after> (?:before(?:hand)?|prior|previous(?:ly)?|earlier|ago)\b)`;

/** Lengths of time: "the last 12 months", "12-month rolling", "the previous 2 financial years", "six months ago". */
export const lengthPatterns: readonly TimePattern[] = [
	{
		// "80.9% three months before", where "the three months before" are a span.
		why: 'period-length',
		pattern: new RegExp(
			String.raw`(?<!\bthe )(?<![\w.,/-])(?:${number}|an?) (?<unit>months?|years?)(?<after> before(?:hand)?)\b(?! the)`,
			'gi',
		),
		needs: ['before'],
		read: ({number: text, unit}) => shiftBack(text ?? 'one', unit!),
	},
	{
		why: 'period-length',
		pattern: new RegExp(
			String.raw`\b(?:${before}[- ](?:full )?(?:rolling )?)?(?<![\w.,/-])${number}[- ](?:consecutive |full |financial |calendar )?(?<unit>months?|years?|(?<=\bin one )quarter(?! of)|(?<=(?:last|past|previous|next|two|four|first) (?:\w+ )?)quarters)\b(?![- ]olds?)${after}?`,
			'gi',
		),
		needs: ['month', 'year', 'quarters'],
		read: readLength,
	},
	{
		// "88 in the 12 months to June, 79 in the preceding twelve".
		why: 'period-length',
		pattern:
			/\b(?<before>previous|prior|preceding) (?<number>three|six|nine|twelve|[369]|12)(?=[.,;:)]|$)/gi,
		needs: ['previous', 'prior', 'preceding'],
		read: (groups) => readLength({...groups, unit: 'month'}),
	},
	{
		// Days and weeks are figures, except where a word says that they are a stretch of the calendar.
		why: 'period-length',
		pattern: new RegExp(
			String.raw`\b(?:last|past|previous|preceding|next|coming|latest|every) ${number}[- ](?:days?|weeks?|hours?)\b|(?<![\w.,/-])(?:\d{1,3}|${numberWord})[- ](?:days?|weeks?)[- ](?:period|campaign|programme|operation|course|event|project|pilot|rolling|trial|of action)\b`,
			'gi',
		),
		needs: ['day', 'week', 'hour'],
		read: () => ({is: 'nothing'}),
	},
	{
		why: undefined,
		pattern: new RegExp(
			String.raw`\b(?:over|in|during|for|within|of|throughout) (?:the |a )?${before} (?<unit>year)\b|\b(?:the |a )?(?<word>past|latest|most recent|rolling|previous|prior|preceding) (?<unit3>year)\b|\b(?<unit2>year)${after}`,
			'gi',
		),
		needs: ['year'],
		read: readLength,
	},
	{
		// Without "over the", which kind of year is meant is not said: good for a comparison and for nothing else.
		why: undefined,
		pattern: /\blast (?:financial )?year\b/gi,
		needs: ['last'],
		read: () => ({is: 'shifted', months: -12, words: 'last year'}),
	},
	{
		why: undefined,
		pattern:
			/\byear[- ]on[- ]year\b|\b12[- ]months?[- ]on[- ]12[- ]months?\b/gi,
		needs: ['year', '12'],
		read: () => ({is: 'shifted', months: -12, words: 'previous year'}),
	},
	{
		// "a year to June 2022", "year ending March 2024": the end is a phrase of its own.
		why: undefined,
		pattern: /\b(?:the|a|rolling) year (?=to\b|ending\b|ended\b|up to\b)/gi,
		needs: ['year'],
		read: () => ({is: 'length', months: 12, relation: 'last'}),
	},
];

const monthsIn: Readonly<Record<string, number>> = {
	month: 1,
	quarter: 3,
	year: 12,
};

function readLength({
	before: near,
	word: bare,
	number: text,
	unit,
	unit2,
	unit3,
	after: behind,
}: Groups): Sense {
	const count =
		text === undefined ? 1 : /couple|few/i.test(text) ? 0 : readNumber(text);
	const months =
		count *
		monthsIn[(unit ?? unit2 ?? unit3)!.toLowerCase().replace(/s$/, '')]!;
	const word = near ?? bare;
	const relation = relate(word?.toLowerCase(), behind?.trim().toLowerCase());
	if (months === 0) {
		return {is: 'nothing'};
	}

	if (behind && /ago|earlier/i.test(behind)) {
		return shiftBack(text ?? 'one', (unit ?? unit2 ?? unit3)!);
	}

	if (word?.toLowerCase() === 'same') {
		return {is: 'same', months};
	}

	return {is: 'length', months, relation};
}

function shiftBack(number: string, unit: string): Sense {
	const months =
		readNumber(number) * monthsIn[unit.toLowerCase().replace(/s$/, '')]!;
	return {
		is: 'shifted',
		months: -months,
		words: months === 12 ? 'a year earlier' : `${months} months earlier`,
	};
}

function relate(
	word: string | undefined,
	behind: string | undefined,
): Relation {
	if (
		behind !== undefined ||
		/^(?:previous|prior|preceding|earlier)$/.test(word ?? '')
	) {
		return 'previous';
	}

	if (/^(?:next|coming|following)$/.test(word ?? '')) {
		return 'next';
	}

	if (/^(?:first|initial)$/.test(word ?? '')) {
		return 'first';
	}

	return word === undefined ? 'plain' : 'last';
}
