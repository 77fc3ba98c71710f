import {UserError} from '../../domain/user-error.js';

/** A file that cannot come in: what and where, and what to do about it. */
export function refuse(
	where: string,
	fault: string,
	hint: string,
	code = 'bad-report',
): UserError {
	return new UserError(`cannot import ${where}: ${fault}`, {
		hint: `${hint}; nothing was stored`,
		exitCode: 3,
		code,
	});
}
