import {addDays} from '../../domain/date-range.js';
import {financialYear, financialYearOf, readYear} from './months.js';
import {type TimePattern} from './time-pattern.js';

/** Times that are told from the report's own: "this quarter", "year to date", "the same period last year". */
export const relativePatterns: readonly TimePattern[] = [
	{
		why: undefined,
		pattern:
			/\b(?:ytd|(?:financial )?year[- ]to[- ]date|(?:so far|to date) this (?:financial )?year|this (?:financial )?year (?:so far|to date)|year so far|(?<!\b(?:until|till|before) )this (?:financial )?year|(?<=\bthe )financial year(?= (?:up )?to\b))\b/gi,
		needs: ['year', 'ytd'],
		read: () => ({is: 'year-to-date'}),
	},
	{
		why: undefined,
		pattern:
			/\b(?:the )?same (?<what>period|quarter|months?|point|stage|time|three months|six months|reporting period|span|week|quarter of the)(?: of| in)?(?: the)? (?:last|previous|prior|preceding)(?: financial)? year\b|\b(?:at |by )?this (?:time|point|stage) (?:last|a) year(?: ago)?\b/gi,
		needs: ['same', 'this '],
		read: ({what}) => ({
			is: 'shifted',
			months: -12,
			words: `same ${what === 'quarter' || what === 'month' ? what : 'period'} last year`,
		}),
	},
	{
		why: 'date',
		pattern:
			/\b(?:the )?same (?:reporting )?(?:period|quarter|month|point|stage|time|(?:\w+ )?months) (?:of |in |(?=(?:20\d\d|\d\d\/)))(?:the )?(?:(?<first>20\d{2}|\d{2})\/\d{2,4}|(?<calendar>20\d{2})|(?=q[1-4]))/gi,
		needs: ['same'],
		read: ({first, calendar}, {quarter: {end}}) => ({
			is: 'shifted',
			months:
				-12 *
				Math.max(
					1,
					first
						? financialYearOf(end) - readYear(first)
						: calendar
							? Number(end.slice(0, 4)) - readYear(calendar)
							: 1,
				),
			words: 'same period last year',
		}),
	},
	{
		why: undefined,
		pattern:
			/\b(?:on|at|by) (?:the same (?:date|day)|that (?:date|time|point|day)|this (?:date|day))\b(?! last| in| of)/gi,
		needs: ['same', ' that ', ' this '],
		read: () => ({is: 'same', isDay: true}),
	},
	{
		why: undefined,
		pattern:
			/\b(?:over|in|during|within|for|at|on|by) the same (?:time|period|timescales?|timeframe|span)\b|\bsince (?:its|their|it[’']s|the) (?:inception|launch|establishment|creation|start|introduction)\b(?! of| in)/gi,
		needs: ['same', 'since'],
		read: () => ({is: 'same'}),
	},
	{
		why: undefined,
		pattern:
			/\bsince (?:then|(?:that|this) (?:time|date|day|point|moment))\b|\bsince(?=[.;)]|, |$| and\b)/gi,
		needs: ['since'],
		read: () => ({is: 'since-then'}),
	},
	{
		why: undefined,
		pattern:
			/\b(?:the )?(?:last|previous|prior|preceding) quarter\b|\bquarter before\b/gi,
		needs: ['quarter'],
		read: () => ({is: 'shifted', months: -3, words: 'previous quarter'}),
	},
	{
		why: undefined,
		pattern:
			/\b(?:the )?(?:last|previous|prior|preceding) month\b|\bmonth before\b/gi,
		needs: ['month'],
		read: () => ({is: 'shifted', months: -1, words: 'previous month'}),
	},
	{
		why: undefined,
		pattern:
			/\b(?:end|close) of (?:the|this) quarter\b|\b(?:the|this) quarter (?:ended|closed|finished)\b|\b(?:ended|closed|finished) (?:the|this) quarter(?=,? (?:with|on|at)\b)|\bquarter[- ]end\b/gi,
		needs: ['quarter'],
		read: (_, {quarter: {end}}) => ({
			is: 'named',
			range: {start: end, end},
			kind: 'as-at',
		}),
	},
	{
		why: undefined,
		pattern:
			/\b(?:ended|closed|finished) (?:the|this) (?:financial )?year(?=,? (?:with|on|at)\b)/gi,
		needs: ['year'],
		read(_, {quarter}) {
			const {end} = financialYear(financialYearOf(addDays(quarter.end, 1)) - 1);
			return {is: 'named', range: {start: end, end}, kind: 'as-at'};
		},
	},
	{
		// In the last report of a year "the year" is the one that it closes.
		why: undefined,
		pattern:
			/\b(?<!\b(?:earlier|early|later|late) )(?:over|in|during|for|throughout|across|ended|finished|closed) the (?:whole |full )?(?<financial>financial )?year\b(?! to\b| end| up to| before| until| so\b| 20\d\d|,? with\b)/gi,
		needs: ['year'],
		read({financial}, {quarter: {end}}) {
			const range = financialYear(financialYearOf(end));
			return range.end === end
				? {is: 'named', range, kind: 'financial-year'}
				: financial
					? {is: 'year-to-date'}
					: undefined;
		},
	},
	{
		why: undefined,
		pattern:
			/\b(?:this|the|during|in|over|throughout|within) (?:the |this |latest |current )?quarter\b(?! of| before)|\b(?:in|over|during) the (?:last|past) quarter\b|\bquarterly (?:total|figure)\b/gi,
		needs: ['quarter'],
		read: () => ({is: 'current', what: 'quarter'}),
	},
	{
		why: undefined,
		pattern: /\b(?:current|currently|at present|presently|latest data)\b/gi,
		needs: ['current', 'present', 'latest data'],
		read: () => ({is: 'current', what: 'report'}),
	},
	{
		why: undefined,
		pattern: /\b(?<!\b(?:have|has|had) )now(?! be| that)\b/gi,
		needs: ['now'],
		read: () => ({is: 'current', what: 'now'}),
	},
];
