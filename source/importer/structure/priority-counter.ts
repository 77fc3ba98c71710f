import {strands, type Strand} from '../../domain/strand.js';

export type PriorityCounter = {
	/** The banner before the next section. */
	readBanner(text: string, number?: number): void;
	/** The number of the priority that a section of `strand` belongs to. */
	placeSection(strand: Strand): number;
};

/**
 * Counts priorities from the order of the sections. A new one begins when the strands fall back (Working Together →
 * Fire), or when a banner names another. A banner speaks for the next section only: carried on, it would put whole
 * priorities that have none under the one before.
 *
 * @param names of the priorities in their order, as the introduction lists them; banners word them a little differently.
 */
export function countPriorities(names: readonly string[]): PriorityCounter {
	let current = 1;
	let previous: Strand | undefined;
	let named: number | undefined;
	let lastBanner: string | undefined;
	return {
		readBanner(text, number) {
			const found = number ?? findNearest(text, names);
			if (found !== undefined) {
				named = found;
			} else if (
				names.length === 0 &&
				previous &&
				lastBanner &&
				text !== lastBanner
			) {
				named = current + 1;
			}

			lastBanner = text;
		},
		placeSection(strand) {
			const fellBack =
				previous !== undefined &&
				strands.indexOf(strand) < strands.indexOf(previous);
			if (named !== undefined && named >= current) {
				current = named;
			} else if (fellBack) {
				current++;
			}

			previous = strand;
			named = undefined;
			return current;
		},
	};
}

/** The name that shares most of its words with a banner; at least half of all the words of both. */
function findNearest(
	text: string,
	names: readonly string[],
): number | undefined {
	const words = listWords(text);
	const scores = names.map((name) => {
		const others = listWords(name);
		const shared = [...words].filter((word) => others.has(word)).length;
		const likeness = shared / (words.size + others.size - shared);
		// A short banner can be the beginning of a long name.
		return shared >= 2 && shared === words.size
			? Math.max(likeness, 0.9)
			: likeness;
	});
	const best = Math.max(...scores);
	return best >= 0.5 ? scores.indexOf(best) + 1 : undefined;
}

function listWords(text: string): Set<string> {
	return new Set(
		text
			.toLowerCase()
			.replaceAll('&', ' and ')
			.match(/[a-z]+/g),
	);
}
