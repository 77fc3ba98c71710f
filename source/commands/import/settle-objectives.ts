import {type Objective} from '../../domain/report.js';
import {type Strand} from '../../domain/strand.js';
import {type ReadReport} from '../../importer/read-report.js';

/**
 * Gives headings that nobody has seen before ids of their own: two strands can have the same heading, and an id can be
 * that of another objective.
 */
export function settleObjectives(
	read: ReadReport,
	known: readonly Objective[],
): ReadReport {
	const taken = new Map<string, string>(
		known.map(({id}) => [id, `known ${id}`]),
	);
	const settled = new Map<string, string>();
	const keyOf = (strand: Strand, id: string) => `${strand} ${id}`;
	const settle = (strand: Strand, id: string) => {
		const key = keyOf(strand, id);
		let free = id;
		while ((taken.get(free) ?? key) !== key) {
			free += `-${strand}`;
		}

		taken.set(free, key);
		settled.set(key, free);
		return free;
	};

	const sections = read.sections.map((section) => ({
		...section,
		objectives: section.objectives.map((objective) =>
			objective.isKnown
				? objective
				: {...objective, id: settle(section.strand, objective.id)},
		),
	}));
	const isKnown = new Set(
		read.sections.flatMap(({strand, objectives}) =>
			objectives
				.filter((objective) => objective.isKnown)
				.map(({id}) => keyOf(strand, id)),
		),
	);
	return {
		...read,
		sections,
		figures: read.figures.map((figure) => {
			const key = keyOf(figure.strand, figure.objective);
			return isKnown.has(key)
				? figure
				: {...figure, objective: settled.get(key) ?? figure.objective};
		}),
	};
}
