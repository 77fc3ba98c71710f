import {
	accessSync,
	closeSync,
	constants,
	existsSync,
	openSync,
	readFileSync,
	statSync,
} from 'node:fs';
import path from 'node:path';
import {UserError} from '../domain/user-error.js';
import {type Database, loadDriver} from './driver.js';
import {makeFolder} from './make-folder.js';

export type Connection = {
	readonly database: Database;
	/** It can only be read here: the file or its folder is not ours to write to. */
	readonly isReadOnly: boolean;
	/** Differs from the time before when another process has written. */
	readVersion(): string;
	/** True for a copy in memory that is older than its file. */
	isOutdated(): boolean;
};

/** How long to wait for another process that writes, in milliseconds. */
const patience = 5000;

/** Where the header of a file says that it is written through a log (https://sqlite.org/fileformat.html, 1.3.3). */
const journalBytes = [18, 19] as const;
const inLog = 2;
const inFile = 1;

/** Opens a file as it can be opened here, making it, readable by its owner only, where there is none. */
export function connect(file: string): Connection {
	if (file !== ':memory:' && !existsSync(file)) {
		makeFolder(path.dirname(file), 0o700);
		closeSync(openSync(file, 'a', 0o600));
	}

	if (file !== ':memory:' && statSync(file).isDirectory()) {
		// As the file system says of a folder that is read; SQLite says of anything that it cannot be opened.
		throw Object.assign(new Error('a folder'), {code: 'EISDIR'});
	}

	return file === ':memory:' || canWriteTo(file)
		? connectToWrite(file)
		: connectToRead(file);
}

function connectToWrite(file: string): Connection {
	const database = new (loadDriver())(file, {timeout: patience});
	database.pragma('journal_mode = WAL');
	database.pragma('synchronous = NORMAL');
	database.pragma('foreign_keys = ON');
	return toConnection(database, false);
}

/**
 * SQLite reads a file with a write-ahead log only together with a writer's files beside it, or after making those: in a
 * folder of others it cannot, and in one of ours they would be as read-only as the file, and keep out the next writer.
 * So a file that nobody writes to is read into memory.
 */
function connectToRead(file: string): Connection {
	const bytes = readFileSync(file);
	const isLogged = bytes[journalBytes[0]] === inLog;
	if (!isLogged || hasWriter(file)) {
		const database = new (loadDriver())(file, {
			readonly: true,
			timeout: patience,
		});
		return toConnection(database, true);
	}

	if (sizeOf(`${file}-wal`) > 0) {
		throw new UserError(
			`cannot open the store ${file}: it was not closed in good order, and cannot be put in order without writing to it`,
			{
				hint: 'open it once as somebody who may write to it, or name another file with --db',
				exitCode: 3,
				code: 'store-unavailable',
			},
		);
	}

	for (const place of journalBytes) {
		bytes[place] = inFile;
	}

	const version = describeFile(file);
	return {
		...toConnection(new (loadDriver())(bytes, {readonly: true}), true),
		readVersion: () => describeFile(file),
		isOutdated: () => describeFile(file) !== version,
	};
}

function toConnection(database: Database, isReadOnly: boolean): Connection {
	const version = database.prepare<[], number>('PRAGMA data_version').pluck();
	return {
		database,
		isReadOnly,
		readVersion: () => String(version.get()),
		isOutdated: () => false,
	};
}

/** A file with a log is written to through files beside it, which have to be there or be made. */
function canWriteTo(file: string): boolean {
	return (
		isWritable(file) && (hasWriter(file) || isWritable(path.dirname(file)))
	);
}

/** Another process has the store open, or died with it. */
function hasWriter(file: string): boolean {
	return existsSync(`${file}-wal`) && existsSync(`${file}-shm`);
}

function isWritable(place: string): boolean {
	try {
		accessSync(place, constants.W_OK);
		return true;
	} catch {
		return false;
	}
}

function describeFile(file: string): string {
	const {mtimeMs, size} = statSync(file);
	return [mtimeMs, size, hasWriter(file)].join(' ');
}

function sizeOf(file: string): number {
	return statSync(file, {throwIfNoEntry: false})?.size ?? 0;
}
