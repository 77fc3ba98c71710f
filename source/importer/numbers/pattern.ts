import {type Searched} from '../find-matches.js';
import {type Mention} from './mention.js';

/** The named groups of a match; a group that took no part is absent. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** A way to write a number. The whole match is the figure's span. */
export type Pattern = Searched & {
	read(
		groups: Groups,
		whole: string,
	): Omit<Mention, 'start' | 'end'> | undefined;
};

/** Not inside a word, a longer number, or a date. */
export const notInside = String.raw`(?<![\w.,/’'-])`;

/** What stands before the two ends of a range, and what a text with one of them has in it. */
export const beforeRange = String.raw`(?<=\b(?:between|range (?:of|from|was|is)|rang(?:ing|ed|es) from) )`;
export const rangeWords: readonly string[] = ['between', 'rang'];

/** The sign of a change, which stands free before its number. */
export const sign = String.raw`(?:(?<=^|[\s(“"])(?<sign>[-−–+↑↓▲▼])\s?)?`;

export const readSign = (text: string | undefined): '+' | '-' | undefined =>
	text === undefined ? undefined : /[+↑▲]/.test(text) ? '+' : '-';
