import {type ReadObjective} from '../structure/objectives.js';
import {type ReadSection} from '../structure.js';
import {
	findObjective,
	nameObjective,
	type WordedObjective,
} from './find-objective.js';
import {findReworded} from './find-reworded.js';

/** A place of the report whose objective has an id: a known one, or one made from its heading. */
export type PlacedObjective = ReadObjective & {
	readonly id: string;
	readonly isKnown: boolean;
	/** The objective that it is taken for, by its name, where the heading says it in other words. */
	readonly takenFor?: string | undefined;
};

/**
 * Finds the objective of every heading of a section. What is left when the others are found is compared more freely: a section
 * has few objectives, and their headings are shortened and turned round.
 */
export function placeObjectives(
	{priority, strand, objectives: read}: ReadSection,
	known: readonly WordedObjective[],
): PlacedObjective[] {
	const found = read.map(({heading}) => findObjective(heading, strand, known));
	const free = known
		.map(({objective}) => objective)
		.filter(
			(objective) =>
				objective.priority === priority &&
				objective.strand === strand &&
				!found.includes(objective),
		);
	const reworded = findReworded(
		read.map(({heading}) => heading).filter((_, index) => !found[index]),
		free,
		known.map(({objective}) => objective),
	);
	return read.map((objective, index): PlacedObjective => {
		const {heading} = objective;
		const named = found[index];
		const meant = named ?? reworded.get(heading);
		return {
			...objective,
			id: meant?.id ?? nameObjective(heading),
			isKnown: meant !== undefined,
			takenFor: named ? undefined : meant?.name,
		};
	});
}
