import {anyNumber, readNumber} from './number-words.js';
import {notInside, type Pattern} from './pattern.js';

const parts: Readonly<Record<string, number>> = {
	half: 2,
	halve: 2,
	third: 3,
	quarter: 4,
	fifth: 5,
	sixth: 6,
	tenth: 10,
};

const multiples: Readonly<Record<string, number>> = {
	doubl: 2,
	trebl: 3,
	tripl: 3,
	quadrupl: 4,
};

/** Above this, "N out of M" counts things and is no way to say a share. */
const roundBase = 10;

/** Shares and multiples in words: `three quarters`, `one in five`, `9 out of 10`, `doubled`, `halved`, `three times`. */
export const sharePatterns: readonly Pattern[] = [
	{
		pattern: new RegExp(
			String.raw`${notInside}(?<number>${anyNumber}) (?:in|out of)(?: every)? (?<base>${anyNumber})(?![\d,.%]|\s?(?:%|per ?cent|years?|months?|weeks?|days?|minutes?))`,
			'giy',
		),
		read({number, base}) {
			const [share, whole] = [readNumber(number!), readNumber(base!)];
			return share < whole &&
				(whole <= roundBase || whole === 20 || whole === 100)
				? {form: 'fraction', value: percentOf(share, whole), unit: 'percent'}
				: undefined;
		},
	},
	{
		// "one victim in nine": what follows ends the words, for "one post in three stations" counts posts.
		pattern: new RegExp(
			String.raw`${notInside}(?<number>one|1)(?: [a-z-]+){1,2} in(?: every)? (?<base>${anyNumber})\b(?=$|[,.;:)]| (?:was|were|is|are|has|had|have|who|of|therefore|now|said|did|will|took|takes|led|leads|ended|ends)\b)`,
			'giy',
		),
		read({base}) {
			const whole = readNumber(base!);
			return whole > 1 && (whole <= roundBase || whole === 20 || whole === 100)
				? {form: 'fraction', value: percentOf(1, whole), unit: 'percent'}
				: undefined;
		},
	},
	{
		pattern:
			/\b(?<!\b(?:in|for|(?<!\b(?:just|slightly|well) )over|within|per) )(?<count>an?|one|two|three|four|seven|nine)[- ](?<part>quarters?|thirds?|fifths?|sixths?|tenths?|half)\b(?! (?:part(?:y|ies)|time|biggest|largest|highest|lowest|best|of the (?:year|month|financial)|to|on(?! (?:the|last|a year))|hours?|sector)\b| (?:successive|consecutive|in a row))/gi,
		needs: ['quarter', 'third', 'fifth', 'sixth', 'tenth', 'half'],
		read({count, part}) {
			const base = parts[part!.toLowerCase().replace(/s$/, '')]!;
			const share = /^an?$/i.test(count!) ? 1 : readNumber(count!);
			return share < base
				? {form: 'fraction', value: percentOf(share, base), unit: 'percent'}
				: undefined;
		},
	},
	{
		pattern:
			/(?<!\b(?:first|second|latter|other|half)[ -])\bhalf\b(?![- ](?:term|year|yearly|day|hour|an? |a-|way|time))/gi,
		needs: ['half'],
		read: () => ({form: 'fraction', value: 50, unit: 'percent'}),
	},
	{
		pattern:
			/\b(?<stem>doubl|trebl|tripl|quadrupl)(?:ed|ing|es?)(?! (?:check|down)\b)\b/gi,
		needs: ['doubl', 'trebl', 'tripl', 'quadrupl'],
		read: ({stem}, whole) =>
			/^(?:double|treble|triple|quadruple)$/i.test(whole)
				? undefined
				: {
						form: 'multiple',
						value: multiples[stem!.toLowerCase()]!,
						unit: 'times',
						sign: '+',
					},
	},
	{
		pattern: /\bhal(?:ved|ving|ves)\b/gi,
		needs: ['halv'],
		read: () => ({form: 'multiple', value: 50, unit: 'percent', sign: '-'}),
	},
	{
		pattern:
			/\b(?:twice(?= (?:as|the|that|what)\b)|double(?= (?:the|that|what)\b))/gi,
		needs: ['twice', 'double'],
		read: () => ({form: 'multiple', value: 2, unit: 'times', sign: '+'}),
	},
	{
		pattern: new RegExp(
			String.raw`${notInside}(?<number>${anyNumber})(?:[- ]?fold\b| times(?= (?:as|more|higher|larger|greater|the|that)\b))`,
			'giy',
		),
		needs: ['fold', 'times'],
		read: ({number}) => ({
			form: 'multiple',
			value: readNumber(number!),
			unit: 'times',
			sign: '+',
		}),
	},
];

function percentOf(share: number, whole: number): number {
	return Math.round((share / whole) * 1000) / 10;
}
