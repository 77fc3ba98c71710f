import {findMatches, type SearchedText} from '../find-matches.js';
import {keepApart} from '../span.js';
import {type Mention} from './mention.js';
import {dayPatterns, durationPatterns} from './duration-patterns.js';
import {countPatterns} from './count-patterns.js';
import {moneyPatterns} from './money-patterns.js';
import {percentPatterns} from './percent-patterns.js';
import {sharePatterns} from './share-patterns.js';
import {type Pattern} from './pattern.js';

/** Every way to write a number, the more particular before the more general. */
const patterns: readonly Pattern[] = [
	...moneyPatterns,
	...percentPatterns,
	...durationPatterns,
	...dayPatterns,
	...sharePatterns,
	...countPatterns,
];

/** Most paragraphs are words alone, and need no closer look. */
export function hasNumbers(searched: SearchedText): boolean {
	return searched.starts.length > 0 || findMentions(searched).length > 0;
}

/** Finds every number with its unit in a paragraph, in digits or words. Spans never touch each other. */
export function findMentions(searched: SearchedText): Mention[] {
	const found: Mention[] = [];
	for (const pattern of patterns) {
		for (const match of findMatches(pattern, searched)) {
			const mention = pattern.read(match.groups!, match[0]);
			if (mention) {
				const start = match.index;
				found.push({start, end: start + match[0].length, ...mention});
			}
		}
	}

	return keepApart(found);
}
