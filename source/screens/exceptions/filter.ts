import {type ExceptionKind, exceptionKinds} from '../../domain/exception.js';
import {type Bearing} from '../../domain/indicator.js';
import {type Strand, strandName, strands} from '../../domain/strand.js';
import {type TriageStatus, triageStatuses} from '../../domain/triage.js';
import {type ExceptionItem} from './load.js';

/** What the list is narrowed to; what is absent does not narrow it. */
export type ExceptionFilter = {
	readonly kind?: ExceptionKind | undefined;
	readonly priority?: number | undefined;
	readonly strand?: Strand | undefined;
	readonly bearing?: Bearing | undefined;
	readonly triage?: TriageStatus | undefined;
};

export type FilterName = keyof ExceptionFilter;

const choices = {
	kind: [undefined, ...exceptionKinds],
	priority: [undefined, 1, 2, 3, 4, 5],
	strand: [undefined, ...strands],
	bearing: [undefined, 'unfavourable', 'neutral', 'favourable'],
	triage: [undefined, ...triageStatuses],
} as const;

/** The next choice for one part of the filter; after the last one everything again. */
export function cycleFilter(
	filter: ExceptionFilter,
	name: FilterName,
): ExceptionFilter {
	const all: ReadonlyArray<ExceptionFilter[FilterName]> = choices[name];
	return {...filter, [name]: all[(all.indexOf(filter[name]) + 1) % all.length]};
}

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
