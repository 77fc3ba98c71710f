import {UserError} from '../domain/user-error.js';

/** A code stands for the longer ones that begin with it: `SQLITE_BUSY` for `SQLITE_BUSY_SNAPSHOT`. */
type Causes = ReadonlyArray<readonly [code: string, cause: string]>;

const causesOfSqlite: Causes = [
	['SQLITE_NOTADB', 'it is not a planwatch store'],
	['SQLITE_CORRUPT', 'it is damaged'],
	['SQLITE_BUSY', 'another process is writing to it'],
	['SQLITE_READONLY', 'it can only be read here'],
	['SQLITE_CANTOPEN', 'it cannot be opened'],
	['SQLITE_FULL', 'the disk is full'],
	['SQLITE_IOERR', 'the disk does not answer as it should'],
];

const causesOfFiles: Causes = [
	['ENOENT', 'its folder cannot be made'],
	['EACCES', 'access is denied'],
	['EROFS', 'the file system is read-only'],
	['ENOTDIR', 'its folder is a file'],
	['EEXIST', 'its folder is a file'],
	['EISDIR', 'it is a folder'],
	['ENOSPC', 'the disk is full'],
];

/** What Node says where the native part of better-sqlite3 is missing, or was built for another Node. */
const codesOfDriver = new Set(['MODULE_NOT_FOUND', 'ERR_DLOPEN_FAILED']);

/** Says why a store could not be opened; an error that a person cannot mend is given back as it is. */
export function explainOpening(file: string, error: unknown): unknown {
	if (codesOfDriver.has(readCode(error))) {
		return new UserError('better-sqlite3 is not built for this node', {
			hint: 'run npm rebuild better-sqlite3 where planwatch is installed',
			exitCode: 3,
			code: 'driver-unavailable',
		});
	}

	return explain(`cannot open the store ${file}`, error, [
		...causesOfSqlite,
		...causesOfFiles,
	]);
}

/** Says why an open store could not be read or written; errors of anything else are given back as they are. */
export function explainUse(file: string, error: unknown): unknown {
	return explain(`cannot use the store ${file}`, error, causesOfSqlite);
}

/** What keeps an open store from being read or written, as the end of a sentence: `another process is writing to it`. */
export function findCause(error: unknown): string | undefined {
	return lookUp(error, causesOfSqlite)?.cause;
}

function explain(failure: string, error: unknown, causes: Causes): unknown {
	const found = lookUp(error, causes);
	return found
		? new UserError(`${failure}: ${found.cause}`, {
				hint: adviseOn(readCode(error)),
				exitCode: 3,
				code: 'store-unavailable',
			})
		: error;
}

function lookUp(
	error: unknown,
	causes: Causes,
): {readonly cause: string} | undefined {
	const code = readCode(error);
	const [, cause] = causes.find(([known]) => code.startsWith(known)) ?? [];
	return cause === undefined ? undefined : {cause};
}

function adviseOn(code: string): string {
	if (code.startsWith('SQLITE_BUSY')) {
		return 'try again in a moment';
	}

	return code === 'SQLITE_FULL' || code === 'ENOSPC'
		? 'nothing was stored: free some space and try again'
		: 'name another file with --db or PLANWATCH_DB';
}

function readCode(error: unknown): string {
	return error instanceof Error && 'code' in error ? String(error.code) : '';
}
