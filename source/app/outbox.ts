import {type TriageEntry} from '../domain/triage.js';
import {findCause} from '../store/explain-error.js';
import {type Store} from '../store/open.js';

export type Delivery = {
	/** Entries that are in the store now. */
	readonly written: number;
	/** Entries that wait. */
	readonly waiting: number;
	/** Why they do. */
	readonly problem?: string | undefined;
};

export type Outbox = {
	/** Takes an entry and writes it, or keeps it until it can be written. */
	send(entry: TriageEntry): Delivery;
	/** Tries again to write what waits, the oldest first. */
	flush(): Delivery;
	/** What has not been written. */
	list(): readonly TriageEntry[];
};

/** Entries on their way into the log: one that cannot be written just now is kept, and never dropped. */
export function createOutbox(store: Pick<Store, 'triage'>): Outbox {
	const entries: TriageEntry[] = [];

	function flush(): Delivery {
		const before = entries.length;
		let problem: string | undefined;
		try {
			while (entries[0]) {
				store.triage.append(entries[0]);
				entries.shift();
			}
		} catch (error) {
			problem = findCause(error);
			if (problem === undefined) {
				throw error;
			}
		}

		const waiting = entries.length;
		return {written: before - waiting, waiting, problem};
	}

	return {
		send(entry) {
			entries.push(entry);
			return flush();
		},
		flush,
		list: () => [...entries],
	};
}
