import {existsSync, mkdirSync} from 'node:fs';
import path from 'node:path';

/**
 * Makes a folder and those it lies in. `mkdirSync` with `recursive` never ends where an existing folder says of every new
 * one that it is not found, as `/proc` does, or behind a link that leads nowhere.
 *
 * @param mode of the new folders.
 * @throws the error of the file system for the first one that cannot be made.
 */
export function makeFolder(folder: string, mode = 0o777): void {
	if (existsSync(folder)) {
		return;
	}

	makeFolder(path.dirname(folder), mode);
	try {
		mkdirSync(folder, mode);
	} catch (error) {
		// Another process that starts at the same moment may have made it.
		if (!existsSync(folder)) {
			throw error;
		}
	}
}
