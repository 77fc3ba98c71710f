import {canHave} from '../../domain/compatible.js';
import {type Figure} from '../../domain/figure.js';
import {type Indicator} from '../../domain/indicator.js';
import {type QueueEntry} from './entry.js';

/** What the place says; a name whose every word stands in the sentence says as much as the objective, and so do the words behind the number. */
const weights = {objective: 2, strand: 0.5, words: 2, behind: 2} as const;

/** Below this an indicator has little more in common with the figure than the strand. */
const leastLikely = 1;

export type Likelihood = {
	/** At most so many. */
	readonly most: number;
	/** With those that only stand near it. */
	readonly withUnlikely?: boolean;
};

/**
 * The indicators that a figure could be of, the likeliest first: those of its objective, and those of which the sentence
 * has words; never one that cannot have such a figure.
 */
export function listCandidates(
	{item: {figure, sentence}, end}: Pick<QueueEntry, 'item' | 'end'>,
	indicators: readonly Indicator[],
	{most, withUnlikely = false}: Likelihood,
): Indicator[] {
	const said = new Set(listStems(sentence));
	const behind = listStems(readBehind(sentence, end));
	return indicators
		.filter(
			(indicator) =>
				indicator.id !== figure.indicator && canHave(indicator, figure),
		)
		.map((indicator) => ({
			indicator,
			score:
				scorePlace(indicator, figure) +
				weights.words * cover(indicator, said) +
				weights.behind * meet(indicator, behind),
		}))
		.filter(({score}) => (withUnlikely ? score > 0 : score >= leastLikely))
		.toSorted((a, b) => b.score - a.score)
		.slice(0, most)
		.map(({indicator}) => indicator);
}

function scorePlace(
	{objective, priority, strand}: Indicator,
	figure: Figure,
): number {
	if (objective === figure.objective) {
		return weights.objective;
	}

	return priority === figure.priority && strand === figure.strand
		? weights.strand
		: 0;
}

/** How much of the name, or of an alias, the sentence has: 0 to 1. */
function cover({name, aliases}: Indicator, said: ReadonlySet<string>): number {
	return Math.max(
		...[name, ...aliases].map((text) => {
			const stems = listStems(text);
			const found = stems.filter((stem) => said.has(stem)).length;
			return stems.length === 0 ? 0 : found / stems.length;
		}),
	);
}

/** How many of the words behind the number the name has: 0 to 1. */
function meet({name}: Indicator, behind: readonly string[]): number {
	const stems = new Set(listStems(name));
	const found = behind.filter((stem) => stems.has(stem)).length;
	return behind.length === 0 ? 0 : found / behind.length;
}

/** What is counted stands behind the number, before the next one and the next comma. */
function readBehind(sentence: string, end: number): string {
	return sentence.slice(end).split(/[,;:()\d]/)[0]!;
}

/** Longer words by their first letters, which they keep in every form. */
function listStems(text: string): string[] {
	const words = text.toLowerCase().match(/\p{L}{4,}|\d+/gu) ?? [];
	return [...new Set(words.map((word) => word.slice(0, 5)))];
}
