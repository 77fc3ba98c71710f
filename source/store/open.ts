import {closeSync, existsSync, mkdirSync, openSync} from 'node:fs';
import path from 'node:path';
import {UserError} from '../domain/user-error.js';
import {
	type DocumentQueries,
	prepareDocumentQueries,
} from './document-queries.js';
import {type Database, loadDriver} from './driver.js';
import {
	type ExceptionQueries,
	prepareExceptionQueries,
} from './exception-queries.js';
import {type FigureQueries, prepareFigureQueries} from './figure-queries.js';
import {
	type IndicatorQueries,
	prepareIndicatorQueries,
} from './indicator-queries.js';
import {
	type IntegrityQueries,
	prepareIntegrityQueries,
} from './integrity-queries.js';
import {type LevelQueries, prepareLevelQueries} from './level-queries.js';
import {migrate} from './migrate.js';
import {type PackageQueries, preparePackageQueries} from './package-queries.js';
import {prepareRebaseQueries, type RebaseQueries} from './rebase-queries.js';
import {prepareReportQueries, type ReportQueries} from './report-queries.js';
import {prepareReviewQueries, type ReviewQueries} from './review-queries.js';
import {prepareSearchQueries, type SearchQueries} from './search-queries.js';
import {prepareSeriesQueries, type SeriesQueries} from './series-queries.js';
import {prepareTriageQueries, type TriageQueries} from './triage-queries.js';
import {prepareVerdictQueries, type VerdictQueries} from './verdict-queries.js';

export type Store = {
	readonly file: string;
	readonly reports: ReportQueries;
	readonly indicators: IndicatorQueries;
	readonly figures: FigureQueries;
	readonly documents: DocumentQueries;
	readonly review: ReviewQueries;
	readonly series: SeriesQueries;
	readonly levels: LevelQueries;
	readonly rebases: RebaseQueries;
	readonly exceptions: ExceptionQueries;
	readonly verdicts: VerdictQueries;
	readonly triage: TriageQueries;
	readonly search: SearchQueries;
	readonly package: PackageQueries;
	readonly integrity: IntegrityQueries;
	/** All of the work, or none of it. */
	transaction<T>(work: () => T): T;
	/** Does the work to see what comes of it, and takes all of it back. */
	rehearse<T>(work: () => T): T;
	close(): void;
};

/** How long to wait for another process that writes, in milliseconds. */
const patience = 5000;

/**
 * Opens the store, making the file (readable by its owner only) and its tables where there are none.
 *
 * @param file a path, or `:memory:`.
 * @throws UserError when the file is no store, or cannot be read or made.
 */
export function openStore(file: string): Store {
	try {
		prepareFile(file);
		const database = new (loadDriver())(file, {timeout: patience});
		configure(database);
		migrate(database);
		return toStore(file, database);
	} catch (error) {
		throw explain(file, error);
	}
}

function prepareFile(file: string): void {
	if (file === ':memory:' || existsSync(file)) {
		return;
	}

	mkdirSync(path.dirname(file), {recursive: true, mode: 0o700});
	closeSync(openSync(file, 'a', 0o600));
}

function configure(database: Database): void {
	database.pragma('journal_mode = WAL');
	database.pragma('synchronous = NORMAL');
	database.pragma('foreign_keys = ON');
}

function toStore(file: string, database: Database): Store {
	const figures = prepareFigureQueries(database);
	const series = prepareSeriesQueries(database);
	return {
		file,
		reports: prepareReportQueries(database),
		indicators: prepareIndicatorQueries(database),
		figures,
		documents: prepareDocumentQueries(database),
		review: prepareReviewQueries(database),
		series,
		levels: prepareLevelQueries(database, {figures, series}),
		rebases: prepareRebaseQueries(database),
		exceptions: prepareExceptionQueries(database),
		verdicts: prepareVerdictQueries(database),
		triage: prepareTriageQueries(database),
		search: prepareSearchQueries(database),
		package: preparePackageQueries(database),
		integrity: prepareIntegrityQueries(database),
		transaction: (work) => database.transaction(work).immediate(),
		rehearse(work) {
			database.exec('BEGIN IMMEDIATE');
			try {
				return work();
			} finally {
				database.exec('ROLLBACK');
			}
		},
		close() {
			database.close();
		},
	};
}

function explain(file: string, error: unknown): unknown {
	if (error instanceof UserError || !(error instanceof Error)) {
		return error;
	}

	const code = 'code' in error ? String(error.code) : '';
	const causes: Record<string, string> = {
		SQLITE_NOTADB: 'it is not a planwatch store',
		SQLITE_CORRUPT: 'it is damaged',
		SQLITE_BUSY: 'another process is writing to it',
		SQLITE_READONLY: 'it cannot be written to',
		SQLITE_CANTOPEN: 'it cannot be opened',
		EACCES: 'access is denied',
		EROFS: 'the file system is read-only',
		ENOTDIR: 'its folder is a file',
		EEXIST: 'its folder is a file',
		EISDIR: 'it is a folder',
	};
	const cause = causes[code];
	return cause
		? new UserError(`cannot open the store ${file}: ${cause}`, {
				hint: 'name another file with --db or PLANWATCH_DB',
				exitCode: 3,
				code: 'store-unavailable',
			})
		: error;
}
