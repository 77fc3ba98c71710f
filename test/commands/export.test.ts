import {readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {type ExportResult} from '../../source/commands/export/result.js';
import {type ReviewResult} from '../../source/commands/review/result.js';
import {readPackage} from '../../source/importer/package/read-package.js';
import {temporaryFolder} from '../temporary-folder.js';
import {ask, run} from './environment.js';
import {seededStore} from './seeded-store.js';

const file = seededStore();

test('what is exported is what was brought in', async () => {
	const folder = path.join(temporaryFolder(), 'package');
	await run(file, 'export', folder);
	expect(readPackage(folder)).toEqual(readPackage('data'));
	expect(
		readFileSync(path.join(folder, 'figures', '2023-24-q2.csv'), 'utf8'),
	).toBe(readFileSync('data/figures/2023-24-q2.csv', 'utf8'));
});

test('what waits for review is left out, and counted', async () => {
	const own = seededStore();
	await run(own, 'import', 'fixtures/reports/2023-24-q4.txt');
	const {items} = await ask<ReviewResult>(own, 'review');
	const folder = temporaryFolder();
	const {waiting} = await ask<ExportResult>(
		own,
		'export',
		path.join(folder, 'one'),
	);
	expect(waiting).toBe(items.length);
	const {text} = await run(own, 'export', path.join(folder, 'two'));
	expect(text).toContain(
		`${waiting} figures wait for review: not in it (planwatch review lists them)`,
	);
	const {data} = readPackage(path.join(folder, 'one'));
	const ids = new Set(data.figures.map(({id}) => id));
	expect(items.filter(({id}) => ids.has(id))).toEqual([]);
	const none = await ask<ExportResult>(
		file,
		'export',
		path.join(folder, 'three'),
	);
	expect(none.waiting).toBe(0);
});

test('nothing is overwritten', async () => {
	const folder = path.join(temporaryFolder(), 'package');
	await run(file, 'export', folder);
	await expect(run(file, 'export', folder)).rejects.toMatchObject({
		code: 'folder-not-empty',
		exitCode: 2,
	});
});

test('a folder that can never be is said to be none', async () => {
	await expect(run(file, 'export', '/proc/new/package')).rejects.toMatchObject({
		code: 'unwritable-folder',
		exitCode: 3,
	});
});
