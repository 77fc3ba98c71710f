import {UserError} from '../../domain/user-error.js';
import {type Request} from '../command.js';
import {type Shell, shells} from './result.js';

/** @throws UserError for a shell that there is no script for. */
export function readShell({input: [name]}: Request): Shell {
	const shell = shells.find((candidate) => candidate === name);
	if (!shell) {
		throw new UserError(
			name === undefined
				? 'completion needs a shell'
				: `there is no completion for '${name}'`,
			{hint: `one of ${shells.join(', ')}`, code: 'unknown-shell'},
		);
	}

	return shell;
}
