import {type Figure} from '../../domain/figure.js';

/**
 * A name out of what a sentence counts: `1,712 vehicle stops thanks to ANPR` → `Vehicle stops`. Empty where the words
 * behind the number do not say.
 *
 * @param behind the sentence from the end of the number on.
 */
export function suggestName(
	behind: string,
	{unit, role}: Pick<Figure, 'unit' | 'role'>,
): string {
	if (unit !== 'count' || role !== 'level') {
		return '';
	}

	const words = behind.split(/[^\p{L}\s’'-]/u)[0]!.trim();
	const noun = words.split(linking)[0]!.trim();
	const isName = noun !== '' && noun.split(/\s+/).length <= mostWords;
	return isName ? noun[0]!.toUpperCase() + noun.slice(1) : '';
}

const mostWords = 4;

/** What no name goes beyond. */
const linking =
	/(?:^|\s)(?:a|an|and|are|as|at|by|compared|during|fewer|for|from|had|has|have|in|into|is|less|more|of|on|or|over|per|since|thanks|than|that|the|this|to|took|under|up|was|went|were|which|while|who|will|with)(?:\s|$)/iu;
