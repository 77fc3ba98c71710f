import path from 'node:path';
import {expect, test} from 'vitest';
import {loadDriver} from '../../source/store/driver.js';
import {migrations} from '../../source/store/migrate.js';
import {openStore} from '../../source/store/open.js';
import {temporaryFolder} from '../temporary-folder.js';

test('a store of version 6 keeps its reviews and what can be searched', () => {
	const file = path.join(temporaryFolder(), 'planwatch.db');
	const database = new (loadDriver())(file);
	for (const sql of migrations.slice(0, 6)) {
		database.exec(sql);
	}

	database.exec(`
		INSERT INTO reports VALUES ('2024-25-q1', 'Q1 24/25', 'Performance report', 'imported');
		INSERT INTO documents VALUES ('2024-25-q1', 'q1.txt', 'abc', '2024-08-01T08:00:00.000Z');
		INSERT INTO review VALUES
			('2024-25-q1/001', '2024-25-q1', 0, 3, 5, 8, 'Of 812.', '{"value":812}', '{"value":812}', 0.9, '["near"]', 'accepted', NULL, NULL),
			('2024-25-q1/002', '2024-25-q1', 1, 4, 0, 2, '90 came.', '{"value":90}', '{"value":91}', 0.5, '[]', 'accepted', 'ann', '2024-08-01T09:00:00.000Z');
		INSERT INTO search VALUES ('indicator', 'bins', 'Wheelie bins', 'waste', 'Bins taken');
		PRAGMA user_version = 6;
	`);
	database.close();

	const store = openStore(file);
	expect(store.review.ofReport('2024-25-q1')).toMatchObject([
		{read: {value: 812}, figure: {value: 812}, reasons: ['near']},
		{read: {value: 90}, figure: {value: 91}, by: 'ann'},
	]);
	expect(store.search.query('whe', 10)).toMatchObject([
		{kind: 'indicator', ref: 'bins', title: 'Wheelie bins'},
	]);
	store.close();
});
