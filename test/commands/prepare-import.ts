import path from 'node:path';
import {temporaryFolder} from '../temporary-folder.js';

/** A store of its own, with the file that the text is written to. */
export function prepare(name = 'report.txt') {
	const folder = temporaryFolder();
	return {
		store: path.join(folder, 'planwatch.db'),
		file: path.join(folder, name),
	};
}
