import {
	anyNumber,
	numberDigits,
	numberWord,
	ordinalWord,
	readNumber,
	readOrdinal,
} from './number-words.js';
import {
	beforeRange,
	notInside,
	type Pattern,
	rangeWords,
	readSign,
	sign,
} from './pattern.js';

const scales: Readonly<Record<string, number>> = {
	k: 1000,
	thousand: 1000,
	million: 1_000_000,
	m: 1_000_000,
};

/** Positions, staff, lengths and plain counts, and `x2`, `17 x`; a rate keeps what it is per in its span. */
export const countPatterns: readonly Pattern[] = [
	{
		pattern: new RegExp(
			String.raw`(?<![\w.,/])(?<number>\d+(?:st|nd|rd|th)|${ordinalWord})\b(?!-)`,
			'giy',
		),
		read: ({number}) => ({
			form: 'ordinal',
			value: readOrdinal(number!),
			unit: 'rank',
		}),
	},
	{
		pattern: new RegExp(
			String.raw`${notInside}(?<number>${anyNumber})\s?(?:FTEs?|WTEs?|full[- ]time[- ]equivalents?)\b`,
			'giy',
		),
		needs: ['fte', 'wte', 'equivalent'],
		read: ({number}) => ({
			form: 'digits',
			value: readNumber(number!),
			unit: 'fte',
		}),
	},
	{
		pattern: new RegExp(
			String.raw`${notInside}(?<number>${anyNumber})[- ]?(?:ft|feet|foot)\b`,
			'giy',
		),
		needs: ['ft', 'feet', 'foot'],
		read: ({number}) => ({
			form: 'digits',
			value: readNumber(number!),
			unit: 'feet',
		}),
	},
	{
		pattern: new RegExp(
			String.raw`${beforeRange}(?<from>${anyNumber}) (?:and|to) (?<to>${anyNumber})(?![\d%]|[.,]\d)`,
			'giy',
		),
		needs: rangeWords,
		read: ({from, to}) =>
			readNumber(to!) > readNumber(from!)
				? {
						form: 'range',
						value: readNumber(from!),
						valueTo: readNumber(to!),
						unit: 'count',
					}
				: undefined,
	},
	{
		pattern: /(?<![\w.,/-])x\s?(?<number>\d+)\b/gi,
		read: ({number}) => ({
			form: 'digits',
			value: Number(number),
			unit: 'count',
		}),
	},
	{
		pattern: new RegExp(
			String.raw`(?<![\w.,/’'])${sign}(?<number>${numberDigits})(?:\s?(?<scale>thousand|million|k|m)\b)?(?:\s(?:(?:crimes|offences|incidents|cases|calls|victims|people)\s)?per\s\d[\d,]*\b)?(?![\w/]|[-–]\d|[.,]\d|\.\w)`,
			'giy',
		),
		read: ({number, scale, sign: mark}) => ({
			form: 'digits',
			value: readNumber(number!) * (scales[scale?.toLowerCase() ?? ''] ?? 1),
			unit: 'count',
			sign: readSign(mark),
		}),
	},
	{
		pattern: new RegExp(
			String.raw`(?<![\w-])(?<number>${numberWord})\b(?![-’'](?!year))`,
			'giy',
		),
		read: ({number}) => ({
			form: 'word',
			value: readNumber(number!),
			unit: 'count',
		}),
	},
];
