import path from 'node:path';
import {expect, test} from 'vitest';
import {loadDriver} from '../../source/store/driver.js';
import {openStore} from '../../source/store/open.js';
import {temporaryFolder} from '../temporary-folder.js';

test.each([
	["UPDATE review_log SET by = 'eve'", 'never changed'],
	['DELETE FROM review_log', 'never shortened'],
])('the log of reviews refuses: %s', (sql, message) => {
	const file = path.join(temporaryFolder(), 'planwatch.db');
	openStore(file).close();
	const database = new (loadDriver())(file);
	database.exec(`
		INSERT INTO review_log (review, decision, by, at, figure)
		VALUES ('2024-25-q1/001', 'accept', 'ann', '2024-08-01T09:00:00.000Z', '{}')
	`);
	expect(() => database.exec(sql)).toThrow(message);
	database.close();
});
