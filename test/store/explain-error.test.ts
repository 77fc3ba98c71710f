import path from 'node:path';
import {expect, test} from 'vitest';
import {loadDriver} from '../../source/store/driver.js';
import {explainUse} from '../../source/store/explain-error.js';
import {temporaryFolder} from '../temporary-folder.js';

/** What SQLite says of a file that may not grow. */
function fillUp(file: string): unknown {
	const database = new (loadDriver())(file);
	database.pragma('max_page_count = 2');
	try {
		database.exec(
			'CREATE TABLE t (x); INSERT INTO t VALUES (randomblob(100000))',
		);
		return undefined;
	} catch (error) {
		return error;
	} finally {
		database.close();
	}
}

test('a full disk is said to be full, with what to do about it', () => {
	const file = path.join(temporaryFolder(), 'full.db');
	expect(explainUse(file, fillUp(file))).toMatchObject({
		message: `cannot use the store ${file}: the disk is full`,
		hint: 'nothing was stored: free some space and try again',
		exitCode: 3,
	});
});
