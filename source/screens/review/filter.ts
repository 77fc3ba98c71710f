import {type ReviewStatus, reviewStatuses} from '../../domain/review.js';
import {type Strand, strandName, strands} from '../../domain/strand.js';
import {type QueueEntry} from './entry.js';

/** How sure readings are: from, up to and without. */
const bands = {
	'less than 50% sure': [0, 0.5],
	'50% to 74% sure': [0.5, 0.75],
	'75% to 89% sure': [0.75, 0.9],
	'90% sure and more': [0.9, 2],
} as const;

type Band = keyof typeof bands;

/** What the list is narrowed to; what is absent does not narrow it. */
export type ReviewFilter = {
	readonly status?: ReviewStatus | undefined;
	readonly priority?: number | undefined;
	readonly strand?: Strand | undefined;
	readonly band?: Band | undefined;
};

export type FilterName = keyof ReviewFilter;

/** Those that wait: what the screen is for. */
export const waitingOnly: ReviewFilter = {status: 'waiting'};

const choices = {
	status: [...reviewStatuses, undefined],
	priority: [undefined, 1, 2, 3, 4, 5],
	strand: [undefined, ...strands],
	band: [undefined, ...(Object.keys(bands) as Band[])],
} as const;

/** The next choice for one part of the filter; after the last one the first again. */
export function cycleFilter(
	filter: ReviewFilter,
	name: FilterName,
): ReviewFilter {
	const all: ReadonlyArray<ReviewFilter[FilterName]> = choices[name];
	return {...filter, [name]: all[(all.indexOf(filter[name]) + 1) % all.length]};
}

export function matchesFilter(
	{status, priority, strand, band}: ReviewFilter,
	{item: {figure, confidence, status: own}}: QueueEntry,
): boolean {
	const [from, to] = band ? bands[band] : [0, 2];
	return (
		(status === undefined || own === status) &&
		(priority === undefined || figure.priority === priority) &&
		(strand === undefined || figure.strand === strand) &&
		confidence >= from &&
		confidence < to
	);
}

/** `priority 3, Police`: what narrows the list besides the state, or nothing. */
export function describeFilter({priority, strand, band}: ReviewFilter): string {
	return [
		priority === undefined ? undefined : `priority ${priority}`,
		strand && strandName(strand),
		band,
	]
		.filter((part) => part !== undefined)
		.join(', ');
}
