import {quarterRange} from '../../domain/quarter.js';
import {
	calendarYear,
	financialYear,
	financialYearOf,
	readYear,
} from './months.js';
import {yearToDate} from './spans-of-months.js';
import {type TimePattern} from './time-pattern.js';

const pair = String.raw`(?<first>20\d{2}|\d{2})\s?[/–-]\s?(?<second>20\d{2}|\d{2})`;

const quarterWords = ['first', 'second', 'third', 'fourth'];
const quarters = ['q1', 'q2', 'q3', 'q4', 'quarter'];

/** Quarters, financial years and calendar years. */
export const yearPatterns: readonly TimePattern[] = [
	{
		// Two years that do not follow each other are a misprint of the second: Q2 23/23.
		why: 'quarter',
		pattern: new RegExp(
			String.raw`(?<end>\b(?:at |by |as at |to )?(?:the )?end of )?\b(?:q|quarter )(?<number>[1-4])\b(?:,? (?:of )?(?:fy ?)?${pair})`,
			'gi',
		),
		needs: quarters,
		read({number, first, end}) {
			const range = quarterRange({
				startYear: readYear(first!),
				number: Number(number) as 1 | 2 | 3 | 4,
			});
			return end
				? {
						is: 'named',
						range: {start: range.end, end: range.end},
						kind: 'as-at',
					}
				: {is: 'named', range, kind: 'quarter'};
		},
	},
	{
		// Without a year: the latest one that the report can speak of.
		why: 'quarter',
		pattern:
			/(?:\b(?:in|during|over|throughout|than|to|with|of|for|since) |(?<=^|[(:;,] |\bv )(?=q))(?:q(?<number>[1-4])|(?:the )?(?<ordinal>first|second|third|fourth) quarter)\b(?! of|\s?[-–&/]| (?:fy ?)?(?:20)?\d\d\b(?![.,]\d|%)|,? (?:fy ?)?(?:20\d\d\b|\d\d\/\d)| and q)/gi,
		needs: quarters,
		read({number, ordinal}, {quarter: {start}}) {
			const wanted = (
				number
					? Number(number)
					: quarterWords.indexOf(ordinal!.toLowerCase()) + 1
			) as 1;
			const startYear = financialYearOf(start);
			const range = quarterRange({startYear, number: wanted});
			return {
				is: 'named',
				range:
					range.start > start
						? quarterRange({startYear: startYear - 1, number: wanted})
						: range,
				kind: 'quarter',
			};
		},
	},
	{
		why: 'quarter',
		pattern: /\bq[1-4](?:\s?[-–&]\s?q[1-4])?(?: \d{2}| 20\d{2})?\b/gi,
		needs: quarters,
		read: () => ({is: 'nothing'}),
	},
	{
		why: 'quarter',
		pattern: new RegExp(
			String.raw`\b(?<ordinal>first|second|third|fourth|final|last) quarter of (?:the financial year )?${pair}`,
			'gi',
		),
		needs: ['quarter of'],
		read({ordinal, first}) {
			const number = (['first', 'second', 'third'].indexOf(
				ordinal!.toLowerCase(),
			) + 1 || 4) as 1;
			return {
				is: 'named',
				range: quarterRange({startYear: readYear(first!), number}),
				kind: 'quarter',
			};
		},
	},
	{
		why: 'date',
		pattern: new RegExp(
			String.raw`(?<soFarIn>\b(?:so far|to date),? (?:in|during|for) )?(?:\b(?:the )?(?:financial |performance )?year (?:of )?|\bfy ?)?(?<![\w.,/£-])${pair}(?![\d%/]|[.,]\d|[-–]\d)(?<soFar>(?: (?:financial )?year)?(?:,? (?:to date|so far)| ytd)\b)?`,
			'gi',
		),
		read({first, second, soFar, soFarIn}, {quarter}) {
			const start = readYear(first!);
			if (
				(soFar ?? soFarIn) !== undefined &&
				financialYearOf(quarter.end) === start
			) {
				return {is: 'named', ...yearToDate(quarter.end)};
			}

			return readYear(second!) === start + 1
				? {is: 'named', range: financialYear(start), kind: 'financial-year'}
				: // A plan's years, 2021-2026: no span that a figure is for.
					first!.length === 4 && second!.length === 4
					? {is: 'nothing'}
					: undefined;
		},
	},
	{
		why: 'date',
		pattern:
			/\b(?:early |mid-?|late |calendar year )?(?<!£|[\d,.])(?<year>(?:19|20)\d{2})(?!\d|[,.]\d|\s?%|\s(?:officers|people|visits|offences|incidents|crimes|victims|referrals|cases)\b)(?:s\b)?/gi,
		read: ({year}, {quarter}) =>
			Number(year) <= Number(quarter.end.slice(0, 4)) + 1
				? {is: 'named', range: calendarYear(Number(year)), kind: '12-months'}
				: {is: 'nothing'},
	},
	{
		why: undefined,
		pattern:
			/\b(?:start|beginning) of (?:the|this) (?:current )?(?:financial )?year\b/gi,
		needs: ['start of', 'beginning of'],
		read(_, {quarter}) {
			const {start} = financialYear(financialYearOf(quarter.end));
			return {is: 'named', range: {start, end: start}, kind: 'as-at'};
		},
	},
	{
		why: undefined,
		pattern:
			/\b(?:end|close|rest|remainder) of (?:the|this) (?:current )?(?:financial )?year\b/gi,
		needs: ['end of', 'close of', 'rest of', 'remainder of'],
		read: (_, {quarter}) => ({
			is: 'named',
			range: financialYear(financialYearOf(quarter.end)),
			kind: 'financial-year',
		}),
	},
];
