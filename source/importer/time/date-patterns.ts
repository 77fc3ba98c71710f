import {isDate} from '../../domain/date-range.js';
import {
	isoDay,
	latestMonth,
	monthName,
	monthRange,
	readMonth,
	readYear,
	monthStems,
} from './months.js';
import {nameRun, nameSpan} from './spans-of-months.js';
import {type Sense} from './time-phrase.js';
import {type TimePattern} from './time-pattern.js';

const year = String.raw`(?:20\d{2}|19\d{2}|['’]?\d{2}(?!\d|[:.,]\d|%|\s?(?:%|per ?cent)|(?:st|nd|rd|th)))`;
/** "30 September, 2024"; in "October, 40" the number is none. */
const ofYear = String.raw`(?:(?:,(?= (?:19|20)))? (?<year>${year}))?`;
const ofLastYear = ofYear.replace('<year>', '<lastYear>');
const endOf = String.raw`(?<end>(?:\b(?:[Aa]s )?(?:[Aa]t|[Oo]f|[Oo]n|[Bb]y|to|until|up to)\s)?(?:the )?(?:(?:very )?[Ee]nd|last day|close) of\s|\b[Aa]s (?:at|of|on)\s|\b[Aa]t\s|\b[Uu]p to\s|\b(?:runs?|data) to\s)`;

/** Days and months. "At the end of June" is a day; "in June" is a month. */
export const datePatterns: readonly TimePattern[] = [
	{
		why: 'date',
		pattern: new RegExp(
			String.raw`(?:\b(?:[Aa]s )?(?:[Aa]t|[Oo]f|[Oo]n|[Bb]y|to)\s)?(?:the )?\b(?<day>\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>${monthName})\b${ofYear}`,
			'g',
		),
		needs: monthStems,
		read: ({day, month, year: text}, {quarter}) =>
			readDay(Number(day), readMonth(month!), text, quarter.end),
	},
	{
		// "13th to 19th May".
		why: 'date',
		pattern: new RegExp(
			String.raw`\b(?<day>\d{1,2})(?:st|nd|rd|th)?\s?(?:to|and|[-–—])\s?(?<lastDay>\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<lastMonth>${monthName})\b${ofLastYear}`,
			'g',
		),
		needs: monthStems,
		read: readDays,
	},
	{
		// "between 1 April and 31 December 2024".
		why: 'date',
		pattern: new RegExp(
			String.raw`\b(?<=\b(?:[Bb]etween|[Ff]rom) (?:the )?)(?<day>\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>${monthName})(?: (?<year>${year}))? (?:and|to|until) (?:the )?(?<lastDay>\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<lastMonth>${monthName})\b${ofLastYear}`,
			'g',
		),
		needs: monthStems,
		read: readDays,
	},
	{
		why: 'date',
		pattern: new RegExp(
			String.raw`\b(?<month>${monthName}) (?<day>\d{1,2})(?:st|nd|rd|th),? (?<year>20\d{2})?`,
			'g',
		),
		needs: monthStems,
		read: ({day, month, year: text}, {quarter}) =>
			readDay(Number(day), readMonth(month!), text, quarter.end),
	},
	{
		why: 'date',
		pattern:
			/\b(?<day>\d{1,2})[/.](?<month>\d{1,2})[/.](?<year>20\d{2}|\d{2})\b/gy,
		read({day, month, year: text}) {
			const date = `${readYear(text!)}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
			return isDate(date)
				? {is: 'named', range: {start: date, end: date}, kind: 'as-at'}
				: {is: 'nothing'};
		},
	},
	{
		why: 'date',
		pattern: /\b(?<date>\d{4}-\d{2}-\d{2})\b/gy,
		read: ({date}) =>
			isDate(date!)
				? {is: 'named', range: {start: date!, end: date!}, kind: 'as-at'}
				: undefined,
	},
	{
		// "October 22 – September 23", "between April and December 2022", "from Nov to Jan".
		why: 'date',
		pattern: new RegExp(
			String.raw`\b(?<first>${monthName})\b(?: (?<firstYear>${year}))?\s?(?:[-–—]|to|and|until|through|/)\s?(?:the end of )?(?<last>${monthName})\b(?: (?<lastYear>${year}))?`,
			'g',
		),
		needs: monthStems,
		read: readMonths,
	},
	{
		why: 'date',
		pattern: new RegExp(
			String.raw`(?:${endOf})?(?:\b(?:early|mid|late)[- ])?\b(?<month>${monthName})\b(?:,(?= (?:19|20)))? (?:of )?(?<year>${year})`,
			'g',
		),
		needs: monthStems,
		read: ({month, year: text, end}) =>
			readWhole(readYear(text!), readMonth(month!), end),
	},
	{
		// "We ended December with 1,527 officers".
		why: undefined,
		pattern: new RegExp(
			String.raw`\b(?:ended|closed|finished) (?<month>${monthName})\b(?=,? (?:with|on|at)\b)`,
			'g',
		),
		needs: monthStems,
		read({month}, {quarter}) {
			const {start} = latestMonth(readMonth(month!), quarter.end);
			return readWhole(Number(start.slice(0, 4)), readMonth(month!), 'end');
		},
	},
	{
		// Without a year, the latest one; "may" and "march" only behind a word that asks for a month.
		why: undefined,
		pattern: new RegExp(
			String.raw`(?:${endOf}|(?<=\b[Ss]ince )|\b(?:[Ii]n|[Dd]uring|[Tt]hroughout|until|for|to|from|than|with|month of|between|and)\s(?:the )?(?:month of )?)(?<month>${monthName})\b(?! (?:Road|Street|\d{1,2}\b(?!,\d|[.:]\d|\s?%| per ?cent)|(?:19|20)\d{2}\b))`,
			'g',
		),
		needs: monthStems,
		read({month, end}, {quarter}) {
			const {start} = latestMonth(readMonth(month!), quarter.end);
			return readWhole(Number(start.slice(0, 4)), readMonth(month!), end);
		},
	},
	{
		why: 'date',
		pattern:
			/\b(?:spring|summer|autumn|winter|christmas|easter)(?: of)? (?:20\d{2}|\d{2}\/\d{2})\b/gi,
		needs: ['spring', 'summer', 'autumn', 'winter', 'christmas', 'easter'],
		read: () => ({is: 'nothing'}),
	},
];

function readDay(
	day: number,
	month: number,
	yearText: string | undefined,
	latest: string,
): Sense {
	const year = yearText
		? readYear(yearText)
		: Number(latestMonth(month, latest).start.slice(0, 4));
	const date = isoDay(year, month, day);
	return {is: 'named', range: {start: date, end: date}, kind: 'as-at'};
}

function readDays(
	{
		day,
		month,
		year: first,
		lastDay,
		lastMonth,
		lastYear,
	}: Readonly<Record<string, string | undefined>>,
	{quarter}: {quarter: {end: string}},
): Sense {
	const [from, to] = [readMonth(month ?? lastMonth!), readMonth(lastMonth!)];
	const endYear = lastYear
		? readYear(lastYear)
		: Number(latestMonth(to, quarter.end).start.slice(0, 4));
	const startYear = first ? readYear(first) : from > to ? endYear - 1 : endYear;
	const start = isoDay(startYear, from, Number(day));
	const end = isoDay(endYear, to, Number(lastDay));
	return start < end
		? {is: 'named', ...nameSpan({start, end})}
		: {is: 'nothing'};
}

function readWhole(
	year: number,
	month: number,
	end: string | undefined,
): Sense {
	const range = monthRange(year, month);
	return end === undefined
		? {is: 'named', range, kind: 'month'}
		: {is: 'named', range: {start: range.end, end: range.end}, kind: 'as-at'};
}

function readMonths(
	{
		first,
		firstYear,
		last,
		lastYear,
	}: Readonly<Record<string, string | undefined>>,
	{quarter}: {quarter: {end: string}},
): Sense {
	const [from, to] = [readMonth(first!), readMonth(last!)];
	const endYear = lastYear
		? readYear(lastYear)
		: Number(latestMonth(to, quarter.end).start.slice(0, 4));
	const startYear = firstYear
		? readYear(firstYear)
		: from > to
			? endYear - 1
			: endYear;
	if (startYear * 12 + from > endYear * 12 + to) {
		return {is: 'nothing'};
	}

	return {
		is: 'named',
		...nameRun(
			{
				start: monthRange(startYear, from).start,
				end: monthRange(endYear, to).end,
			},
			quarter.end,
		),
	};
}
