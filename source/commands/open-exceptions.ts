import {type QuarterId} from '../domain/quarter.js';
import {type Store} from '../store/open.js';

/** Ids of a quarter's open exceptions by indicator, worst first. */
export function openExceptions(
	store: Store,
	quarter: QuarterId,
): Map<string, string[]> {
	const open = new Map<string, string[]>();
	for (const {id, indicator, triage} of store.exceptions.ofQuarter(quarter)) {
		if (indicator && triage.status === 'open') {
			open.set(indicator, [...(open.get(indicator) ?? []), id]);
		}
	}

	return open;
}
