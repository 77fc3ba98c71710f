import {type ReviewStatus, reviewStatuses} from '../../domain/review.js';
import {type Choices} from '../filtered-list.js';
import {
	describePlaces,
	matchesPlace,
	placeChoices,
	type PlaceFilter,
} from '../place-filter.js';
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
export type ReviewFilter = PlaceFilter & {
	readonly status?: ReviewStatus | undefined;
	readonly band?: Band | undefined;
};

/** Those that wait: what the screen is for. */
export const waitingOnly: ReviewFilter = {status: 'waiting'};

export const reviewChoices: Choices<ReviewFilter> = {
	...placeChoices,
	status: [...reviewStatuses, undefined],
	band: [undefined, ...(Object.keys(bands) as Band[])],
};

export function matchesFilter(
	filter: ReviewFilter,
	{item: {figure, confidence, status: own}}: QueueEntry,
): boolean {
	const {status, band} = filter;
	const [from, to] = band ? bands[band] : [0, 2];
	return (
		(status === undefined || own === status) &&
		matchesPlace(filter, figure) &&
		confidence >= from &&
		confidence < to
	);
}

/** `priority 3, Police`: what narrows the list besides the state, or nothing. */
export function describeFilter(filter: ReviewFilter): string {
	return [describePlaces(filter), filter.band].filter(Boolean).join(', ');
}
