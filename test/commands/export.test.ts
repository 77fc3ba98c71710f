import {readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {readPackage} from '../../source/importer/package/read-package.js';
import {temporaryFolder} from '../temporary-folder.js';
import {run} from './environment.js';
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
