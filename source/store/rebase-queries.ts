import {type RebaseEntry} from '../domain/rebase.js';
import {type Database} from './driver.js';

type RebaseRow = {
	readonly indicator: string;
	readonly breakdown: string;
	readonly from_day: string;
	readonly cause: string;
	readonly by: string;
	readonly at: string;
	readonly is_withdrawn: number;
};

const columns = 'indicator, breakdown, from_day, cause, by, at, is_withdrawn';

export type RebaseQueries = ReturnType<typeof prepareRebaseQueries>;

/** The log of new starts that people confirmed or withdrew. */
export function prepareRebaseQueries(database: Database) {
	const current = database.prepare<[], RebaseRow>(`
		SELECT ${columns} FROM rebase_log AS log
		WHERE is_withdrawn = 0 AND entry = (
			SELECT MAX(entry) FROM rebase_log
			WHERE indicator = log.indicator AND breakdown = log.breakdown AND from_day = log.from_day
		)
		ORDER BY indicator, breakdown, from_day
	`);
	const history = database.prepare<[string], RebaseRow>(
		`SELECT ${columns} FROM rebase_log WHERE indicator = ? ORDER BY entry`,
	);
	const append = database.prepare(`
		INSERT INTO rebase_log (${columns})
		VALUES (@indicator, @breakdown, @from, @cause, @by, @at, @isWithdrawn)
	`);

	return {
		/** Those that hold, in the order of time for each series. */
		current: (): RebaseEntry[] => current.all().map((row) => toEntry(row)),
		history: (indicator: string): RebaseEntry[] =>
			history.all(indicator).map((row) => toEntry(row)),
		append(entry: RebaseEntry): void {
			append.run({
				...entry,
				breakdown: entry.breakdown ?? '',
				isWithdrawn: Number(entry.isWithdrawn),
			});
		},
	};
}

function toEntry(row: RebaseRow): RebaseEntry {
	return {
		indicator: row.indicator,
		breakdown: row.breakdown === '' ? undefined : row.breakdown,
		from: row.from_day,
		cause: row.cause,
		by: row.by,
		at: row.at,
		isWithdrawn: row.is_withdrawn === 1,
	};
}
