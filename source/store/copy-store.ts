import {closeSync, mkdtempSync, openSync, renameSync, rmSync} from 'node:fs';
import path from 'node:path';
import {type Database} from './driver.js';
import {makeFolder} from './make-folder.js';

/**
 * Writes everything that the store holds at one moment into a new file, readable by its owner only. Under its name the file is
 * whole or not there at all.
 *
 * @throws the error of the file system or of SQLite when it cannot be written.
 */
export function copyStore(database: Database, file: string): void {
	makeFolder(path.dirname(file));
	const folder = mkdtempSync(`${file}-`);
	const unfinished = path.join(folder, 'store.db');
	try {
		// SQLite writes into an empty file, and would make one that everybody can read.
		closeSync(openSync(unfinished, 'wx', 0o600));
		database.prepare('VACUUM INTO ?').run(unfinished);
		renameSync(unfinished, file);
	} finally {
		rmSync(folder, {recursive: true, force: true});
	}
}
