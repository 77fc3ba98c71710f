import {type Strand, strandName, strands} from '../domain/strand.js';

/** The part of the Plan that a list is narrowed to; what is absent does not narrow it. */
export type PlaceFilter = {
	readonly priority?: number | undefined;
	readonly strand?: Strand | undefined;
};

const priorities = [undefined, 1, 2, 3, 4, 5] as const;
const choices = [undefined, ...strands] as const;

/** The next priority or strand; after the last one all of them again. */
export function cyclePlace(
	filter: PlaceFilter,
	by: keyof PlaceFilter,
): PlaceFilter {
	return by === 'priority'
		? {...filter, priority: nextOf(priorities, filter.priority)}
		: {...filter, strand: nextOf(choices, filter.strand)};
}

export function matchesPlace(
	{priority, strand}: PlaceFilter,
	place: {readonly priority: number; readonly strand: Strand},
): boolean {
	return (
		(priority === undefined || place.priority === priority) &&
		(strand === undefined || place.strand === strand)
	);
}

/** `priority 4, Police`, or nothing when everything is shown. */
export function describePlaces({priority, strand}: PlaceFilter): string {
	return [
		priority === undefined ? undefined : `priority ${priority}`,
		strand && strandName(strand),
	]
		.filter((part) => part !== undefined)
		.join(', ');
}

/** The choice after this one, and after the last the first. */
export function nextOf<T>(all: readonly T[], one: T): T {
	return all[(all.indexOf(one) + 1) % all.length]!;
}
