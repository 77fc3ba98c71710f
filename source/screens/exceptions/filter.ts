import {type ExceptionKind, exceptionKinds} from '../../domain/exception.js';
import {type Bearing} from '../../domain/indicator.js';
import {strandName} from '../../domain/strand.js';
import {type TriageStatus, triageStatuses} from '../../domain/triage.js';
import {type Choices} from '../filtered-list.js';
import {placeChoices, type PlaceFilter} from '../place-filter.js';
import {type ExceptionItem} from './load.js';

/** What the list is narrowed to; what is absent does not narrow it. */
export type ExceptionFilter = PlaceFilter & {
	readonly kind?: ExceptionKind | undefined;
	readonly bearing?: Bearing | undefined;
	readonly triage?: TriageStatus | undefined;
};

export const exceptionChoices: Choices<ExceptionFilter> = {
	...placeChoices,
	kind: [undefined, ...exceptionKinds],
	bearing: [undefined, 'unfavourable', 'neutral', 'favourable'],
	triage: [undefined, ...triageStatuses],
};

export function matchesFilter(
	{kind, priority, strand, bearing, triage}: ExceptionFilter,
	{exception, indicator}: ExceptionItem,
): boolean {
	return (
		(kind === undefined || exception.kind === kind) &&
		(priority === undefined || indicator?.priority === priority) &&
		(strand === undefined || indicator?.strand === strand) &&
		(bearing === undefined || exception.bearing === bearing) &&
		(triage === undefined || exception.triage.status === triage)
	);
}

/** `peer, priority 4, open`, or nothing when everything is shown. */
export function describeFilter({
	kind,
	priority,
	strand,
	bearing,
	triage,
}: ExceptionFilter): string {
	return [
		kind,
		priority === undefined ? undefined : `priority ${priority}`,
		strand && strandName(strand),
		bearing,
		triage,
	]
		.filter((part) => part !== undefined)
		.join(', ');
}
