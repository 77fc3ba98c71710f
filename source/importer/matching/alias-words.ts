import {type Figure} from '../../domain/figure.js';
import {type Span} from '../span.js';
import {listTerms} from './words.js';

/** Fewer words than these say too little to know a figure again by. */
const fewest = 2;

const months =
	/\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/gi;

/**
 * The words that a figure is known again by in the next report: its objective, and what its part of the sentence says
 * besides numbers and dates. `undefined` where that is too little.
 *
 * @param span of the number in the sentence.
 */
export function listAliasWords(
	{objective}: Pick<Figure, 'objective'>,
	sentence: string,
	{start, end}: Span,
): string | undefined {
	const before = sentence
		.slice(0, start)
		.split(/[,;:()]/)
		.at(-1)!;
	const after = sentence.slice(end).split(/[,;:()]/)[0]!;
	const whole = `${sentence.slice(0, start)} ${sentence.slice(end)}`;
	const terms = [`${before} ${after}`, whole]
		.map((text) => listOwnTerms(text))
		.find((found) => found.length >= fewest);
	return terms && `${objective}: ${terms.join(' ')}`;
}

function listOwnTerms(text: string): string[] {
	const words = text.replaceAll(months, ' ').replaceAll(/\S*\d\S*/g, ' ');
	return [...new Set(listTerms(words))];
}
