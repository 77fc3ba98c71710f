import {type Setting} from '../reading/setting.js';
import {listTerms} from './words.js';

/** What ends the name of a thing that is counted. */
const ending =
	/^(?:of|in|at|on|to|by|for|from|with|and|or|but|were|was|are|is|be|been|being|have|has|had|that|which|who|where|when|while|since|during|this|these|over|under|than|as|across|within|per|between|against|after|before|now|last|ago|each|every|both|through|throughout|so|not|will|would|can|could|up|down|higher|lower|more|less|fewer|quicker|slower|longer|shorter|above|below|compared|according|due|including|the|a|an|our|its|their|his|her|all|those|it|about|into|around|among|amongst|without|toward|towards)$/i;

/** The longest name, in words. */
const longest = 6;

const share = /^ of (?:(?:the|our|all|its|their|those) )*/i;
const plain = new RegExp(
	String.raw`^ (?:(?:more|fewer|additional|extra) )?(?:${share.source.slice(2)})?`,
	'i',
);

/** A noun as it is written, and without its ending. */
export type Counted = {readonly word: string; readonly term: string};

/**
 * The noun that a number counts: `2,914 home safety visits` → `visits`, `41% of new recruits` → `recruits`. `undefined` where
 * none follows it.
 */
export function readCounted({
	mention,
	gapAfter,
}: Pick<Setting, 'mention' | 'gapAfter'>): Counted | undefined {
	const opening = (mention.unit === 'percent' ? share : plain).exec(gapAfter);
	if (!opening) {
		return undefined;
	}

	const words = gapAfter
		.slice(opening[0].length)
		.split(/[^\w’'-]+/)
		.slice(0, longest);
	const end = words.findIndex((word) => word === '' || ending.test(word));
	const name = end === -1 ? words : words.slice(0, end);
	return name
		.flatMap((word) => listTerms(word).map((term) => ({word, term})))
		.at(-1);
}
