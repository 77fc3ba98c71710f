import {type Priority, type Report} from '../domain/report.js';
import {type Route, routeKey} from '../screens/route.js';
import {type Store} from '../store/open.js';
import {screens} from './screens.js';

/** What the screens read, remembered: the same question of the same quarter and revision is asked once. */
export type World = {
	/** Earliest first. */
	readonly reports: readonly Report[];
	readonly priorities: readonly Priority[];
	load(route: Route, quarter: Report, revision: number): unknown;
	countOpen(quarter: Report, revision: number): number;
};

/** A search adds an entry for each letter. */
const mostRemembered = 200;

export function createWorld(store: Store): World {
	const remembered = new Map<string, unknown>();

	function remember<T>(key: string, read: () => T): T {
		if (remembered.has(key)) {
			return remembered.get(key) as T;
		}

		if (remembered.size >= mostRemembered) {
			remembered.clear();
		}

		const answer = read();
		remembered.set(key, answer);
		return answer;
	}

	return {
		reports: store.reports.reports(),
		priorities: store.reports.priorities(),
		load: (route, quarter, revision) =>
			remember(`${quarter.id} ${revision} ${routeKey(route)}`, () =>
				screens[route.screen].load(store, route, quarter),
			),
		countOpen: (quarter, revision) =>
			remember(
				`${quarter.id} ${revision} open`,
				() =>
					store.exceptions
						.ofQuarter(quarter.id)
						.filter(({triage}) => triage.status === 'open').length,
			),
	};
}
