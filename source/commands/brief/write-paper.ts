import {rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {makeFolder} from '../../store/make-folder.js';
import {explainWriting} from '../explain-writing.js';

/**
 * Writes a paper into a new file, and leaves none where the disk is full.
 *
 * @throws UserError when it cannot be written.
 */
export function writePaper(file: string, paper: string): void {
	explainWriting('file', file, () => {
		makeFolder(path.dirname(file));
		try {
			writeFileSync(file, `${paper}\n`, {flag: 'wx'});
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'EEXIST') {
				rmSync(file, {force: true});
			}

			throw error;
		}
	});
}
