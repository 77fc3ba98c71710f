import {type Objective} from '../../domain/report.js';
import {listTerms} from './words.js';

/** Share of what a heading says that an objective has, too, when it is meant in other words. */
const half = 0.5;

/** One word that both have, as "crime", is no sign. */
const fewest = 2;

/** What a word is worth: a rare one tells more. */
type Weigh = (term: string) => number;

type Pair = {
	readonly heading: string;
	readonly objective: Objective;
	/** What the words that both have are worth. */
	readonly shared: number;
};

/**
 * Finds objectives that headings name in other words: "The ANPR network" for "Deliver and maintain the ANPR network". The
 * pairs that have most in common are taken first, and each objective once.
 *
 * @param free objectives of the headings' section that none of its headings names by their name.
 * @param known every objective: a word that many have tells little.
 */
export function findReworded(
	headings: readonly string[],
	free: readonly Objective[],
	known: readonly Objective[],
): ReadonlyMap<string, Objective> {
	const weigh = weighTerms(known);
	const pairs = headings
		.flatMap((heading) => pairUp(heading, free, weigh))
		.toSorted((a, b) => b.shared - a.shared);
	const taken = new Map<string, Objective>();
	for (const {heading, objective} of pairs) {
		if (!taken.has(heading) && ![...taken.values()].includes(objective)) {
			taken.set(heading, objective);
		}
	}

	return taken;
}

function pairUp(
	heading: string,
	free: readonly Objective[],
	weigh: Weigh,
): Pair[] {
	const wanted = new Set(listTerms(heading));
	const least = sumUp(wanted, weigh) * half;
	return free.flatMap((objective) => {
		const terms = new Set(listTerms(objective.name));
		const both = [...wanted].filter((term) => terms.has(term));
		const shared = sumUp(both, weigh);
		return shared >= least && both.length >= fewest
			? {heading, objective, shared}
			: [];
	});
}

function sumUp(terms: Iterable<string>, weigh: Weigh): number {
	let sum = 0;
	for (const term of terms) {
		sum += weigh(term);
	}

	return sum;
}

function weighTerms(known: readonly Objective[]): Weigh {
	const owners = new Map<string, number>();
	for (const {name} of known) {
		for (const term of new Set(listTerms(name))) {
			owners.set(term, (owners.get(term) ?? 0) + 1);
		}
	}

	return (term) => Math.log((known.length + 2) / ((owners.get(term) ?? 0) + 1));
}
