import {type Qualifier} from '../../domain/figure.js';

/** Before the number; the nearer to it, the longer the wording, so longer ones come first. */
const before: ReadonlyArray<readonly [Qualifier, RegExp]> = [
	[
		'just-under',
		/\b(?:just|slightly|marginally|a (?:little|shade|touch|fraction)) (?:under|below|less than|fewer than|short of)|\b(?:nearly|almost|close to|approaching|virtually|not quite|close on)/,
	],
	[
		'just-over',
		/\b(?:just|slightly|marginally|a (?:little|shade|touch|fraction)) (?:over|above|more than)/,
	],
	[
		'at-least',
		/\b(?:at least|as little as|as few as|a minimum of|minimum of|no fewer than|not less than|no less than|upwards? of)/,
	],
	[
		'up-to',
		/\b(?:(?<!\b(?:add(?:s|ed|ing)?|amount(?:s|ed|ing)?|cre(?:pt|eps)|go(?:ne|es)?|went|ris(?:en|es)|rose|moved?|climbed|edged|increased|grown?|c[ao]me|back|taken?|took|brought) )up to|no more than|not more than|a maximum of|maximum of|at most|as many as|as much as|(?:within|inside(?: of)?)(?: the| an?| our| its| their)?(?: initial| agreed| first| target| required| standard| statutory)*|not exceeding|capped at)/,
	],
	[
		'over',
		/\b(?:more than|in excess of|greater than|(?<!\b(?:spread|shared|split|divided|distributed|carried|held|handed|takes?|took|taken) )over|exceed(?:s|ing|ed)?(?: over)?|above|better than|past the|(?<=\b(?:went|gone|goes|moved|climbed|got) )past|passed(?: the)?|topped|surpassed)/,
	],
	[
		'under',
		/\b(?:less than|fewer than|lower than|(?<!\b(?:organised|grouped|arranged|listed|come|comes|falls?|set out|brought together) )under|below|shy of)/,
	],
	[
		'about',
		/\b(?:approximately|approx\.?|(?<!\b(?:developed|built|based|cent(?:re|er)[ds]|structured|organised|revolves?) )(?:around|about)|roughly|circa|c\.|some|an estimated|estimated|in the region of)|~/,
	],
];

const rightBefore = before.map(
	([qualifier, pattern]) =>
		[qualifier, new RegExp(String.raw`(?:${pattern.source})\s$`, 'i')] as const,
);

/** The longest wording above, with room to spare. */
const farthest = 80;

const behind: ReadonlyArray<readonly [Qualifier, RegExp]> = [
	[
		'at-least',
		/^(?:\+| or (?:more|better)\b| or over\b| or above\b| plus\b| and above\b(?! (?:the|our|its|that|what)\b))/,
	],
	['up-to', /^ or (?:less|fewer|under|below)\b/],
	['about', /^ or so\b/],
];

/**
 * Reads what softens or bounds a number.
 *
 * @example
 * qualifyMention('referrals made up just under ', ' of all'); // 'just-under'
 */
export function qualifyMention(
	textBefore: string,
	textBehind: string,
): Qualifier | undefined {
	const near = textBefore.slice(-farthest);
	const found =
		rightBefore.find(([, pattern]) => pattern.test(near)) ??
		behind.find(([, pattern]) => pattern.test(textBehind));
	return found?.[0];
}
