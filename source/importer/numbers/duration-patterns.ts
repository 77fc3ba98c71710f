import {anyNumber, numberDigits, readNumber} from './number-words.js';
import {notInside, type Pattern} from './pattern.js';

const hour = String.raw`(?:[- ]?(?:hours?|hrs?)\b|h\b)`;
const minute = String.raw`(?:[- ]?(?:minutes?|mins?)\b|m(?=\s?\d{1,2}\s?s))`;
const second = String.raw`(?:[- ]?(?:seconds?|secs?)\b|(?<=\d)s\b)`;
/** Behind a comma "and" begins something else: "inside 10 minutes, and 33 seconds quicker". */
const joint = String.raw`(?:\s?(?:and|&)\s?|,?\s?)`;

/** "a minute", "half a day": how long in which unit. */
const lengths: Readonly<
	Record<string, {readonly length: number; readonly of: 'seconds' | 'days'}>
> = {
	minute: {length: 60, of: 'seconds'},
	hour: {length: 3600, of: 'seconds'},
	day: {length: 1, of: 'days'},
	week: {length: 7, of: 'days'},
};

/** Hours of work are an amount, not a time taken: `1,200 hours of patrols`. */
const workedHours = 100;

/** `9 minutes and 5 seconds`, `11 minutes & 20 seconds`, `10m 12s`, `1 hour 5 minutes`, `8:32 minutes`: in seconds. */
export const durationPatterns: readonly Pattern[] = [
	{
		pattern: new RegExp(
			String.raw`${notInside}(?:(?<hours>${anyNumber})${hour}${joint})?(?<minutes>${anyNumber})${minute}(?:${joint}(?<seconds>${anyNumber})(?:${second}|\ss\b))?`,
			'giy',
		),
		needs: ['min', 'm '],
		read: ({hours, minutes, seconds}) => ({
			form: 'digits',
			value:
				toNumber(hours) * 3600 + toNumber(minutes) * 60 + toNumber(seconds),
			unit: 'seconds',
		}),
	},
	{
		pattern:
			/(?<![\w.,/-])(?<minutes>\d{1,2}):(?<seconds>[0-5]\d) ?(?:minutes|mins?)\b/giy,
		needs: ['min'],
		read: ({minutes, seconds}) => ({
			form: 'digits',
			value: toNumber(minutes) * 60 + toNumber(seconds),
			unit: 'seconds',
		}),
	},
	{
		// Alone in the cell of a table.
		pattern: /(?<=\| )(?<minutes>\d{1,2}):(?<seconds>[0-5]\d)(?= \||$)/gy,
		needs: [' | '],
		read: ({minutes, seconds}) => ({
			form: 'digits',
			value: toNumber(minutes) * 60 + toNumber(seconds),
			unit: 'seconds',
		}),
	},
	{
		pattern: new RegExp(`${notInside}(?<number>${anyNumber})${second}`, 'giy'),
		read: ({number}) => ({
			form: 'digits',
			value: toNumber(number),
			unit: 'seconds',
		}),
	},
	{
		pattern: new RegExp(
			String.raw`${notInside}(?<number>${anyNumber})${hour}(?!s? of\b)`,
			'giy',
		),
		read({number}) {
			const hours = toNumber(number);
			return hours < workedHours
				? {form: 'digits', value: hours * 3600, unit: 'seconds'}
				: undefined;
		},
	},
];

/** `15 days`, `28-day`, `81 "median" days`, `six working days`, `26 weeks`, `a day`: in days. */
export const dayPatterns: readonly Pattern[] = [
	{
		pattern: new RegExp(
			`${notInside}(?<number>${anyNumber})(?:[- ]["“‘'\`]?(?:median|mean|working|calendar|average|business)["”’']?)?[- ]days?\\b`,
			'giy',
		),
		needs: ['day'],
		read: ({number}) => ({
			form: 'digits',
			value: toNumber(number),
			unit: 'days',
		}),
	},
	{
		pattern: new RegExp(
			String.raw`${notInside}(?<number>${numberDigits}|${anyNumber})[- ]weeks?\b`,
			'giy',
		),
		needs: ['week'],
		read: ({number}) => ({
			form: 'digits',
			value: toNumber(number) * 7,
			unit: 'days',
		}),
	},
	{
		pattern:
			/\b(?<half>half )?an? (?<unit>minute|hour|day|week)(?= (?:longer|shorter|quicker|slower|faster|later|earlier|more|less)\b)/gi,
		needs: ['a minute', 'an hour', 'a day', 'a week'],
		read({half, unit}) {
			const {length, of} = lengths[unit!.toLowerCase()]!;
			return {
				form: 'word',
				value: half === undefined ? length : length / 2,
				unit: of,
			};
		},
	},
];

function toNumber(text: string | undefined): number {
	return text === undefined ? 0 : readNumber(text);
}
