import {UserError} from '../domain/user-error.js';
import {type Connection} from './connect.js';
import {packageTables} from './migrations/001-package.js';
import {exceptionTables} from './migrations/002-exceptions.js';
import {searchTables} from './migrations/003-search.js';
import {seriesTables} from './migrations/004-series.js';
import {rebaseTables} from './migrations/005-rebases.js';
import {documentTables} from './migrations/006-documents.js';
import {lighterTables} from './migrations/007-lighter.js';
import {withdrawnTables} from './migrations/008-withdrawn.js';

/** Append only: a store in the field has run the ones before, so a released one is never edited. */
export const migrations = [
	packageTables,
	exceptionTables,
	searchTables,
	seriesTables,
	rebaseTables,
	documentTables,
	lighterTables,
	withdrawnTables,
] as const;

/**
 * Brings a store's tables up to date, each migration in its own transaction.
 *
 * @throws UserError when the store was written by a newer Planwatch, or by an older one and cannot be written to.
 */
export function migrate({
	database,
	isReadOnly,
}: Pick<Connection, 'database' | 'isReadOnly'>): void {
	const current = database.pragma('user_version', {simple: true}) as number;
	if (current > migrations.length) {
		throw new UserError(
			`the store is of version ${current} and this planwatch knows versions up to ${migrations.length}`,
			{
				hint: 'update planwatch, or name another store with --db',
				exitCode: 3,
				code: 'newer-store',
			},
		);
	}

	if (isReadOnly && current < migrations.length) {
		throw new UserError(
			`the store is of version ${current}, this planwatch needs version ${migrations.length}, and it cannot be written to`,
			{
				hint: 'open it once as somebody who may write to it, or name another store with --db',
				exitCode: 3,
				code: 'older-store',
			},
		);
	}

	for (const [index, sql] of migrations.entries()) {
		if (index >= current) {
			database
				.transaction(() => {
					// Another process may have come first while this one waited for the lock.
					if (database.pragma('user_version', {simple: true}) === index) {
						database.exec(sql);
						database.pragma(`user_version = ${index + 1}`);
					}
				})
				.exclusive();
		}
	}
}
