import {type Priority, type Report} from '../domain/report.js';
import {type Route} from '../screens/route.js';
import {explainUse} from '../store/explain-error.js';
import {openStore, type Store} from '../store/open.js';
import {screens} from './screens.js';

/**
 * What the screens read, remembered: the same question of the same quarter and revision is asked once.
 *
 * Each of its methods throws a UserError when the store cannot be read just now.
 */
export type World = {
	/** Earliest first. */
	readonly reports: readonly Report[];
	readonly priorities: readonly Priority[];
	/** Nothing can be decided in it. */
	readonly isReadOnly: boolean;
	load(route: Route, quarter: Report, revision: number): unknown;
	countOpen(quarter: Report, revision: number): number;
	/** How many figures of all reports wait until somebody decides. */
	countWaiting(revision: number): number;
};

/** A search adds an entry for each letter. */
const mostRemembered = 200;

export function createWorld(opened: Store): World {
	/** By revision. Of the one before the newest something may be asked until the newest has been read. */
	const remembered = new Map<number, Map<string, unknown>>();
	let store = opened;

	function remember<T>(revision: number, key: string, read: () => T): T {
		const known = remembered.get(revision) ?? new Map<string, unknown>();
		if (known.has(key)) {
			return known.get(key) as T;
		}

		const answer = explainFailure(read);
		if (known.size >= mostRemembered) {
			known.clear();
		}

		known.set(key, answer);
		remembered.set(revision, known);
		forgetBefore(revision - 1);
		return answer;
	}

	function forgetBefore(revision: number): void {
		for (const each of remembered.keys()) {
			if (each < revision) {
				remembered.delete(each);
			}
		}
	}

	function explainFailure<T>(read: () => T): T {
		try {
			if (store.isOutdated()) {
				store = openStore(store.file);
			}

			return read();
		} catch (error) {
			throw explainUse(store.file, error);
		}
	}

	const newest = () => Math.max(0, ...remembered.keys());

	return {
		get reports() {
			return remember(newest(), 'reports', () => store.reports.reports());
		},
		get priorities() {
			return remember(newest(), 'priorities', () => store.reports.priorities());
		},
		isReadOnly: opened.isReadOnly,
		load: (route, quarter, revision) =>
			remember(revision, `${quarter.id} ${JSON.stringify(route)}`, () =>
				screens[route.screen].load(store, route, quarter),
			),
		countOpen: (quarter, revision) =>
			remember(
				revision,
				`${quarter.id} open`,
				() => store.exceptions.open(quarter.id).length,
			),
		countWaiting: (revision) =>
			remember(revision, 'waiting', () =>
				store.review
					.countWaiting()
					.reduce((sum, {waiting}) => sum + waiting, 0),
			),
	};
}
