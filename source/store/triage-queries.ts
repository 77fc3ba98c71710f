import {type TriageEntry} from '../domain/triage.js';
import {type Database} from './driver.js';

export type TriageQueries = ReturnType<typeof prepareTriageQueries>;

/** The triage log: entries are added and read, and never changed. */
export function prepareTriageQueries(database: Database) {
	const append = database.prepare(
		'INSERT INTO triage_log (exception, status, by, at, note) VALUES (@exception, @status, @by, @at, @note)',
	);
	const history = database.prepare<[string], TriageEntry>(
		'SELECT exception, status, by, at, note FROM triage_log WHERE exception = ? ORDER BY entry',
	);
	const all = database.prepare<[], TriageEntry>(
		'SELECT exception, status, by, at, note FROM triage_log ORDER BY entry',
	);

	return {
		append(entry: TriageEntry): void {
			append.run(entry);
		},
		/** What was decided about one exception, in order. */
		history: (exception: string) => history.all(exception),
		all: () => all.all(),
	};
}
