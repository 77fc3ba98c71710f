import {type Objective} from '../../domain/report.js';
import {type Strand} from '../../domain/strand.js';

/** Share of the words that a heading and an objective have in common when they mean the same. */
const alike = 0.75;

/** An objective with the words of its name and of each other wording of it. */
export type WordedObjective = {
	readonly objective: Objective;
	readonly wordings: ReadonlyArray<ReadonlySet<string>>;
};

export function listWordings(objective: Objective): WordedObjective {
	const names = [objective.name, ...objective.headings];
	return {objective, wordings: names.map((name) => listWords(name))};
}

/**
 * The objective that a heading names, by its name or another wording of it: exactly, else nearly, in the same strand.
 */
export function findObjective(
	heading: string,
	strand: Strand,
	objectives: readonly WordedObjective[],
): Objective | undefined {
	const wanted = listWords(heading);
	const candidates = objectives
		.filter(({objective}) => objective.strand === strand)
		.map(({objective, wordings}) => ({
			objective,
			likeness: Math.max(
				...wordings.map((words) => compareWords(wanted, words)),
			),
		}))
		.toSorted((a, b) => b.likeness - a.likeness);
	return candidates[0] && candidates[0].likeness >= alike
		? candidates[0].objective
		: undefined;
}

/** An id for a heading that nobody has seen before. */
export function nameObjective(heading: string): string {
	return [...listWords(heading)].join('-') || 'no-heading';
}

function compareWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	const shared = [...a].filter((word) => b.has(word)).length;
	return shared / Math.max(1, a.size + b.size - shared);
}

function listWords(text: string): Set<string> {
	return new Set(
		text
			.toLowerCase()
			.replaceAll('&', 'and')
			.match(/[a-z\d]+/g),
	);
}
