import {UserError} from '../domain/user-error.js';

const causes: Readonly<Record<string, string>> = {
	ENOENT: 'no folder can be made there',
	ENOTDIR: 'it is a file, or in one',
	EEXIST: 'it is a file, or in one',
	EACCES: 'access is denied',
	EPERM: 'access is denied',
	EROFS: 'the file system is read-only',
	ENOSPC: 'the disk is full',
	SQLITE_FULL: 'the disk is full',
	SQLITE_IOERR: 'the disk does not answer as it should',
};

/**
 * Does work that writes to a place that a person named.
 *
 * @throws UserError for a failure of the file system, in words; anything else as it is.
 */
export function explainWriting<T>(
	kind: 'file' | 'folder',
	place: string,
	write: () => T,
): T {
	try {
		return write();
	} catch (error) {
		const {code = ''} = error as NodeJS.ErrnoException;
		const cause = causes[code];
		throw cause === undefined
			? error
			: new UserError(`cannot write the ${kind} ${place}: ${cause}`, {
					hint: 'name another one',
					exitCode: 3,
					code: `unwritable-${kind}`,
				});
	}
}
