import {readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {type BackupResult} from '../../source/commands/backup/result.js';
import {type StatusResult} from '../../source/commands/status/result.js';
import {loadDriver} from '../../source/store/driver.js';
import {temporaryFolder} from '../temporary-folder.js';
import {ask, run} from './environment.js';
import {seededStore} from './seeded-store.js';

const exception = '2023-24-q2/target/da-positive-outcomes/13-5';

test('the copy is a store with every note, and the store is as it was', async () => {
	const file = seededStore();
	await run(file, 'triage', exception, '--explain', 'recording changed');
	const copy = path.join(temporaryFolder(), 'new', 'copy.db');
	const {bytes, ...rest} = await ask<BackupResult>(file, 'backup', copy);
	expect(rest).toMatchObject({file: copy, reports: 2, triageEntries: 1});
	expect(bytes).toBe(statSync(copy).size);
	expect(statSync(copy).mode.toString(8).slice(-3)).toBe('600');
	expect(readdirSync(path.dirname(copy))).toEqual(['copy.db']);
	for (const words of [['triage', '--log'], ['exceptions'], ['figures']]) {
		// eslint-disable-next-line no-await-in-loop -- one store
		expect(await run(copy, ...words)).toEqual(await run(file, ...words));
	}

	await run(file, 'triage', exception, '--reopen');
	const log = await run(copy, 'triage', '--log');
	expect(log.text).toContain('recording changed');
	expect(log.text).not.toContain('reopen');
});

test('what another process has not committed is not in the copy', async () => {
	const file = seededStore();
	await run(file, 'status');
	const other = new (loadDriver())(file);
	other.exec('BEGIN IMMEDIATE; DELETE FROM figures');
	const copy = path.join(temporaryFolder(), 'copy.db');
	const {figures} = await ask<BackupResult>(file, 'backup', copy);
	other.exec('ROLLBACK');
	other.close();
	expect(figures).toBeGreaterThan(100);
	const {data} = await ask<StatusResult>(copy, 'status');
	expect(data.figures).toBe(figures);
});

test('nothing is overwritten, and a place that cannot be written to is named', async () => {
	const file = seededStore();
	const taken = path.join(temporaryFolder(), 'notes.txt');
	writeFileSync(taken, 'notes');
	await expect(run(file, 'backup', taken)).rejects.toMatchObject({
		code: 'file-exists',
		exitCode: 2,
	});
	expect(readFileSync(taken, 'utf8')).toBe('notes');
	await expect(run(file, 'backup', '/proc/new/copy.db')).rejects.toMatchObject({
		code: 'unwritable-file',
		exitCode: 3,
	});
	await expect(run(file, 'backup')).rejects.toMatchObject({
		code: 'missing-file',
		exitCode: 2,
	});
});
