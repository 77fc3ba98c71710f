import {
	chmodSync,
	readFileSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {expect, test} from 'vitest';
import {loadDriver} from '../../source/store/driver.js';
import {openStore} from '../../source/store/open.js';
import {temporaryFolder} from '../temporary-folder.js';

test('the tables are the ones that were reviewed', async () => {
	const file = path.join(temporaryFolder(), 'planwatch.db');
	openStore(file).close();
	const database = new (loadDriver())(file);
	const tables = database
		.prepare<[], string>(
			"SELECT sql || ';' FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'search_%' ORDER BY rowid",
		)
		.pluck()
		.all();
	database.close();
	await expect(`${tables.join('\n\n')}\n`).toMatchFileSnapshot(
		'../output/schema.sql',
	);
});

test('a new store and its folder are for their owner only', () => {
	const file = path.join(temporaryFolder(), 'new', 'planwatch.db');
	const store = openStore(file);
	expect(permissionsOf(file)).toBe('600');
	expect(permissionsOf(path.dirname(file))).toBe('700');
	store.close();
});

function permissionsOf(file: string): string {
	return statSync(file).mode.toString(8).slice(-3);
}

test('an opened store opens again', () => {
	const file = path.join(temporaryFolder(), 'planwatch.db');
	openStore(file).close();
	const store = openStore(file);
	expect(store.figures.all()).toEqual([]);
	store.close();
});

test('a store of a newer planwatch is left alone', () => {
	const file = path.join(temporaryFolder(), 'planwatch.db');
	const database = new (loadDriver())(file);
	database.pragma('user_version = 99');
	database.close();
	expect(() => openStore(file)).toThrow('the store is of version 99');
});

test('a file that is no store is said to be none, and is as it was', () => {
	const file = path.join(temporaryFolder(), 'notes.txt');
	const text =
		'not a database, but long enough for SQLite to look at its first hundred bytes and see so. '.repeat(
			4,
		);
	writeFileSync(file, text);
	expect(() => openStore(file)).toThrow(
		`cannot open the store ${file}: it is not a planwatch store`,
	);
	expect(readFileSync(file, 'utf8')).toBe(text);
});

test('a folder is no store', () => {
	const folder = temporaryFolder();
	expect(() => openStore(folder)).toThrow(
		`cannot open the store ${folder}: it is a folder`,
	);
});

test('a folder that can never be is said to be none', () => {
	const folder = temporaryFolder();
	symlinkSync(path.join(folder, 'nowhere'), path.join(folder, 'link'));
	for (const place of ['/proc/new', path.join(folder, 'link', 'new')]) {
		expect(() => openStore(path.join(place, 'planwatch.db'))).toThrow(
			'cannot open the store',
		);
	}
});

test.skipIf(process.getuid?.() === 0)(
	'a folder that cannot be written to is named',
	() => {
		const folder = temporaryFolder();
		chmodSync(folder, 0o500);
		expect(() => openStore(path.join(folder, 'planwatch.db'))).toThrow(
			'access is denied',
		);
	},
);
