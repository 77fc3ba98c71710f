import {statSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/** The user that has no rights of its own on most systems. */
const nobody = 65_534;

/**
 * Somebody who may read and not write what is closed to others. Root may write everywhere, so that in its place nobody reads;
 * `canRead` is false where nobody cannot reach the program.
 */
export const reader =
	process.getuid?.() === 0
		? {uid: nobody, canRead: isOpenToAll(path.resolve('dist'))}
		: {uid: undefined, canRead: true};

function isOpenToAll(folder: string): boolean {
	const parent = path.dirname(folder);
	// The last bit of a mode lets all others through.
	const mode = statSync(folder, {throwIfNoEntry: false})?.mode ?? 0;
	const isOpen = mode % 2 === 1;
	return isOpen && (parent === folder || isOpenToAll(parent));
}
