import {findMatches, type SearchedText} from '../find-matches.js';
import {keepApart} from '../span.js';
import {type Clock} from './clock.js';
import {datePatterns} from './date-patterns.js';
import {lengthPatterns} from './length-patterns.js';
import {relativePatterns} from './relative-patterns.js';
import {type TimePhrase} from './time-phrase.js';
import {yearPatterns} from './year-patterns.js';

const patterns = [
	...datePatterns,
	...yearPatterns,
	...relativePatterns,
	...lengthPatterns,
];

/**
 * Finds every expression of time in a text: what spans it names, and which of its numbers are therefore no figures.
 *
 * A longer reading wins over a shorter one that begins at the same place or lies in it.
 */
export function findTimes(searched: SearchedText, clock: Clock): TimePhrase[] {
	const found: TimePhrase[] = [];
	for (const pattern of patterns) {
		for (const match of findMatches(pattern, searched)) {
			const sense = pattern.read(match.groups ?? {}, clock);
			if (sense) {
				const start = match.index;
				const end = start + match[0].length;
				found.push({start, end, sense, why: pattern.why});
			}
		}
	}

	return keepApart(
		found.toSorted((a, b) => b.end - b.start - (a.end - a.start)),
	);
}
