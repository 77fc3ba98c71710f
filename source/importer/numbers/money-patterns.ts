import {numberDigits, readNumber} from './number-words.js';
import {type Pattern, readSign, sign} from './pattern.js';

const scales: Readonly<Record<string, number>> = {
	k: 1000,
	thousand: 1000,
	m: 1_000_000,
	mn: 1_000_000,
	million: 1_000_000,
	bn: 1_000_000_000,
	billion: 1_000_000_000,
};

const scale = String.raw`(?:\s?(?:k|m|mn|bn|thousand|million|billion)\b)?`;
const amount = `${numberDigits}${scale}`;

/** `£2.6m`, `£12,345.67`, `£350k`, `2.5 million pounds`, `50p`; a pair of sums is a range. */
export const moneyPatterns: readonly Pattern[] = [
	{
		pattern: new RegExp(
			String.raw`£\s?(?<from>${amount})\s?(?:and|(?:up )?to|[-–—])\s?£\s?(?<to>${amount})`,
			'gi',
		),
		needs: ['£'],
		read({from, to}) {
			const value = readAmount(from!);
			const valueTo = readAmount(to!);
			return valueTo > value
				? {form: 'range', value, valueTo, unit: 'gbp'}
				: undefined;
		},
	},
	{
		pattern: new RegExp(String.raw`${sign}£\s?(?<amount>${amount})`, 'gi'),
		needs: ['£'],
		read: ({amount: text, sign: mark}) => ({
			form: 'digits',
			value: readAmount(text!),
			unit: 'gbp',
			sign: readSign(mark),
		}),
	},
	{
		pattern: new RegExp(
			String.raw`(?<![\w.,/-])(?<amount>${amount}) pounds\b`,
			'giy',
		),
		needs: ['pounds'],
		read: ({amount: text}) => ({
			form: 'digits',
			value: readAmount(text!),
			unit: 'gbp',
		}),
	},
	{
		pattern: /(?<![\w.,/-])(?<pence>\d{1,3}(?:\.\d)?)p\b/gy,
		read: ({pence}) => ({
			form: 'digits',
			value: Number(pence) / 100,
			unit: 'gbp',
		}),
	},
];

function readAmount(text: string): number {
	const match = /^([\d.,]+)\s?([a-z]*)$/i.exec(text)!;
	const value = readNumber(match[1]!) * (scales[match[2]!.toLowerCase()] ?? 1);
	return Math.round(value * 100) / 100;
}
