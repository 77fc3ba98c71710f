import {type Connection, connect} from './connect.js';
import {copyStore} from './copy-store.js';
import {
	type DocumentQueries,
	prepareDocumentQueries,
} from './document-queries.js';
import {
	type ExceptionQueries,
	prepareExceptionQueries,
} from './exception-queries.js';
import {type Database} from './driver.js';
import {explainOpening} from './explain-error.js';
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

type Queries = {
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
};

export type Store = Queries & {
	readonly file: string;
	/** It can be read here and not written to. */
	readonly isReadOnly: boolean;
	/** Differs from the time before when another process has written to the store. */
	readVersion(): string;
	/** True for a store that was read into memory, once its file has changed: it has to be opened again. */
	isOutdated(): boolean;
	/** Copies all of it, as it is at this moment, into a new file. */
	copyTo(file: string): void;
	/** Sets how long a write waits for another process, in milliseconds: five seconds unless it is set. */
	setPatience(milliseconds: number): void;
	/** All of the work, or none of it. */
	transaction<T>(work: () => T): T;
	/** Does the work to see what comes of it, and takes all of it back. */
	rehearse<T>(work: () => T): T;
	close(): void;
};

/**
 * Opens the store, making the file (readable by its owner only) and its tables where there are none. One that cannot be
 * written to is opened for reading.
 *
 * @param file a path, or `:memory:`.
 * @throws UserError when the file is no store, or cannot be read or made.
 */
export function openStore(file: string): Store {
	try {
		const connection = connect(file);
		migrate(connection);
		return toStore(file, connection);
	} catch (error) {
		throw explainOpening(file, error);
	}
}

function toStore(file: string, connection: Connection): Store {
	const {database, isReadOnly, readVersion, isOutdated} = connection;
	return Object.assign(prepareQueries(database), {
		file,
		isReadOnly,
		readVersion,
		isOutdated,
		transaction: <T>(work: () => T) => database.transaction(work).immediate(),
		rehearse<T>(work: () => T) {
			database.exec('BEGIN IMMEDIATE');
			try {
				return work();
			} finally {
				database.exec('ROLLBACK');
			}
		},
		copyTo(copy: string) {
			copyStore(database, copy);
		},
		setPatience(milliseconds: number) {
			database.pragma(`busy_timeout = ${milliseconds}`);
		},
		close() {
			database.close();
		},
	});
}

/** A look-up asks for a few of the queries, and to prepare all of them takes SQLite longer than to answer it. */
function prepareQueries(database: Database): Queries {
	const queries: Queries = prepareWhenAsked({
		reports: () => prepareReportQueries(database),
		indicators: () => prepareIndicatorQueries(database),
		figures: () => prepareFigureQueries(database),
		documents: () => prepareDocumentQueries(database),
		review: () => prepareReviewQueries(database),
		series: () => prepareSeriesQueries(database),
		levels: () => prepareLevelQueries(database, queries),
		rebases: () => prepareRebaseQueries(database),
		exceptions: () => prepareExceptionQueries(database),
		verdicts: () => prepareVerdictQueries(database),
		triage: () => prepareTriageQueries(database),
		search: () => prepareSearchQueries(database),
		package: () => preparePackageQueries(database),
		integrity: () => prepareIntegrityQueries(database),
	});
	return queries;
}

function prepareWhenAsked<T extends object>(prepare: {
	readonly [Name in keyof T]: () => T[Name];
}): T {
	const prepared: Partial<T> = {};
	for (const name of Object.keys(prepare) as Array<keyof T>) {
		Object.defineProperty(prepared, name, {
			configurable: true,
			enumerable: true,
			get() {
				const value = prepare[name]();
				Object.defineProperty(prepared, name, {value, enumerable: true});
				return value;
			},
		});
	}

	return prepared as T;
}
