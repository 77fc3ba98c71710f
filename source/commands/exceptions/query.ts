import {type ExceptionKind, exceptionKinds} from '../../domain/exception.js';
import {type Bearing, bearings} from '../../domain/indicator.js';
import {type QuarterId} from '../../domain/quarter.js';
import {type TriageStatus, triageStatuses} from '../../domain/triage.js';
import {UserError} from '../../domain/user-error.js';
import {type ExceptionRecord} from '../../store/exception-queries.js';
import {type Store} from '../../store/open.js';
import {type Request} from '../command.js';
import {type Filter, matchesFilter, readChoice, readFilter} from '../filter.js';
import {findReport} from '../find-report.js';
import {toOption} from '../parse.js';

/** Which exceptions are asked for, from flags or from the screen's filter. */
export type ExceptionQuery = Filter & {
	readonly kinds?: readonly ExceptionKind[] | undefined;
	readonly statuses?: readonly TriageStatus[] | undefined;
	readonly bearing?: Bearing | undefined;
	/** This quarter and later ones, instead of one quarter. */
	readonly since?: QuarterId | undefined;
};

export function readExceptionQuery(
	request: Request,
	store: Store,
): ExceptionQuery {
	const {since} = request.flags;
	return {
		...readFilter(request),
		kinds: readList(request, 'kind', exceptionKinds),
		statuses: readList(request, 'status', triageStatuses),
		bearing: readChoice(request, 'bearing', bearings),
		since: typeof since === 'string' ? findReport(store, since).id : undefined,
	};
}

/** The exceptions of a quarter, or since one, that the query asks for, worst first within each quarter. */
export function selectExceptions(
	store: Store,
	quarter: QuarterId,
	query: ExceptionQuery,
): ExceptionRecord[] {
	const indicators = new Map(
		store.indicators.all().map((indicator) => [indicator.id, indicator]),
	);
	const all = query.since
		? store.exceptions
				.all()
				.filter((exception) => exception.quarter >= query.since!)
		: store.exceptions.ofQuarter(quarter);
	return all
		.filter(({kind, triage, bearing, indicator}) => {
			const measured =
				indicator === undefined ? undefined : indicators.get(indicator);
			const isPlaced =
				query.priority !== undefined || query.strand !== undefined;
			return (
				(query.kinds?.includes(kind) ?? true) &&
				(query.statuses?.includes(triage.status) ?? true) &&
				(query.bearing === undefined || query.bearing === bearing) &&
				(measured ? matchesFilter(query, measured) : !isPlaced)
			);
		})
		.slice(0, query.limit);
}

/** Words of a closed set, separated by commas. */
export function readList<const T extends string>(
	{flags}: Request,
	flag: string,
	choices: readonly T[],
): T[] | undefined {
	const value = flags[flag];
	if (typeof value !== 'string') {
		return undefined;
	}

	return value.split(',').map((word) => {
		const choice = choices.find((candidate) => candidate === word.trim());
		if (choice === undefined) {
			throw new UserError(
				`--${toOption(flag)} does not know '${word.trim()}'`,
				{
					hint: `it takes ${choices.join(', ')}, several separated by commas`,
					code: `unknown-${toOption(flag)}`,
				},
			);
		}

		return choice;
	});
}
