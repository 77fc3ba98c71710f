import {type OwnTime} from '../time/own-time.js';

/** What tells something; "ended" is said of the time itself. */
const finiteVerb =
	/\b(?:is|are|was|were|has|have|had|will|would|can|may|must|should|did|(?!ended\b)\w{3,}ed|began|ran|rose|fell|took|met|saw|won)\b/i;

/** "All times here are averages of the 12 months to June." */
const ofAllHere =
	/^(?:all|the|every|figures|numbers|times|results|rates|data|values)\b[^.;]*\b(?:here|in this (?:section|paragraph)|below|that follow)\b/i;

/** How far into a sentence of time and nothing else its time begins, in characters: behind "In the rolling". */
const opening = 15;

/**
 * True for a sentence that sets the time of all that follow it: "Twelve months to December 2024, rolling.", "All figures
 * here are for 2023/24."
 *
 * @param start where it begins in its paragraph.
 * @param own the times that it names.
 */
export function rulesOver(
	words: string,
	start: number,
	own: readonly OwnTime[],
): boolean {
	const [first] = own;
	return (
		first !== undefined &&
		(ofAllHere.test(words) ||
			(first.start - start <= opening && !finiteVerb.test(words)))
	);
}
