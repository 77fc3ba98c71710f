import {type Strand, strandName, strands} from '../domain/strand.js';
import {type Choices, type FilterKey} from './filtered-list.js';

/** The part of the Plan that a list is narrowed to; what is absent does not narrow it. */
export type PlaceFilter = {
	readonly priority?: number | undefined;
	readonly strand?: Strand | undefined;
};

export const placeChoices: Choices<PlaceFilter> = {
	priority: [undefined, 1, 2, 3, 4, 5],
	strand: [undefined, ...strands],
};

/** The keys for it: the same on every list. */
export const placeKeys = [
	{key: 'p', by: 'priority', help: 'filter by the next priority'},
	{key: 'w', by: 'strand', help: 'filter by the next strand'},
] as const satisfies ReadonlyArray<FilterKey<PlaceFilter>>;

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
