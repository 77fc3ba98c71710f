import {anyNumber, numberDigits, readNumber} from './number-words.js';
import {
	beforeRange,
	notInside,
	type Pattern,
	rangeWords,
	readSign,
	sign,
} from './pattern.js';

const percent = String.raw`\s?(?:%|per ?cent\b|pct\b)`;
const points = String.raw`(?:\s?(?:percentage[- ]points?|percent points?|ppts?|pps?|ppt|pts?|points?)\b|\s?%[- ](?:points?|pts?)\b)`;

/** `-35%`, `ninety per cent`, `1.8 percentage points`, `60% to 70%`. */
export const percentPatterns: readonly Pattern[] = [
	{
		pattern: new RegExp(
			`${notInside}${sign}(?<number>${anyNumber})${points}`,
			'giy',
		),
		needs: ['point', 'pp', 'pt'],
		read: ({number, sign: mark}) => ({
			form: 'digits',
			value: readNumber(number!),
			unit: 'percentage-points',
			sign: readSign(mark),
		}),
	},
	{
		pattern: new RegExp(
			String.raw`${beforeRange}(?<from>${numberDigits})(?:${percent})? (?:and|to) (?<to>${numberDigits})${percent}`,
			'giy',
		),
		needs: rangeWords,
		read: ({from, to}) => ({
			form: 'range',
			value: readNumber(from!),
			valueTo: readNumber(to!),
			unit: 'percent',
		}),
	},
	{
		pattern: new RegExp(
			`${notInside}(?<from>${numberDigits})%?[-–—](?<to>${numberDigits})${percent}`,
			'giy',
		),
		read: ({from, to}) =>
			readNumber(to!) > readNumber(from!)
				? {
						form: 'range',
						value: readNumber(from!),
						valueTo: readNumber(to!),
						unit: 'percent',
					}
				: undefined,
	},
	{
		pattern: new RegExp(
			String.raw`(?<![\w.,/’'])${sign}(?<number>${anyNumber})${percent}`,
			'giy',
		),
		read: ({number, sign: mark}) => ({
			form: 'digits',
			value: readNumber(number!),
			unit: 'percent',
			sign: readSign(mark),
		}),
	},
];
