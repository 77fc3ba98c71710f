import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {copyFileSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {expect, test} from 'vitest';
import {type CheckResult} from '../../source/commands/check/result.js';
import {type ImportResult} from '../../source/commands/import/result.js';
import {prepareStore} from '../../source/commands/prepare-store.js';
import {loadDriver} from '../../source/store/driver.js';
import {ask} from '../commands/environment.js';
import {temporaryFolder} from '../temporary-folder.js';

const report = 'fixtures/reports/2024-25-q3.docx';

/** Parts of the time that a whole import takes, from its start to a little beyond its end. */
const moments = Array.from({length: 14}, (_, index) => (index + 1) / 13);

test('an import that is killed at any moment leaves the store as it was, or as it would be', async () => {
	const folder = temporaryFolder();
	const seeded = path.join(folder, 'seeded.db');
	prepareStore(seeded, 'data').close();
	const before = readContent(seeded);
	const whole = path.join(folder, 'whole.db');
	copyFileSync(seeded, whole);
	const begin = performance.now();
	await importUntil(whole, 60_000);
	const duration = performance.now() - begin;
	const after = readContent(whole);
	expect(after).not.toEqual(before);

	const signals = new Set<string | null>();
	let undone = 0;
	for await (const {file, signal} of killEach(seeded, folder, duration)) {
		const content = readContent(file);
		expect([before, after]).toContainEqual(content);
		signals.add(signal);
		const isDone = content.figures === after.figures;
		undone += isDone ? 0 : 1;
		// One of many that are as they were is enough to go on with.
		if (isDone || undone < 3) {
			await expectSound(file, isDone);
		}
	}

	expect(signals).toContain('SIGKILL');
	expect(undone).toBeGreaterThan(0);
}, 60_000);

type Killed = {readonly file: string; readonly signal: string | null};

async function* killEach(
	seeded: string,
	folder: string,
	duration: number,
): AsyncGenerator<Killed> {
	for (const moment of moments) {
		const file = path.join(folder, `killed-${moment}.db`);
		copyFileSync(seeded, file);
		yield importUntil(file, Math.ceil(moment * duration)).then((signal) => ({
			file,
			signal,
		}));
	}
}

/** Imports the report with the built program, and kills it after so many milliseconds. */
async function importUntil(
	file: string,
	timeout: number,
): Promise<string | null> {
	const child = spawn(
		process.execPath,
		['dist/cli.js', 'import', report, '--db', file],
		{stdio: 'ignore', timeout, killSignal: 'SIGKILL'},
	);
	const [, signal] = (await once(child, 'exit')) as [unknown, string | null];
	return signal;
}

/** The store is sound, and the import can be done or done again. */
async function expectSound(file: string, isDone: boolean): Promise<void> {
	const {isSound} = await ask<CheckResult>(file, 'check');
	expect(isSound).toBe(true);
	const {files} = await ask<ImportResult>(file, 'import', report);
	expect(files[0]).toMatchObject({isChanged: !isDone, error: null});
	const {isSound: isStillSound} = await ask<CheckResult>(file, 'check');
	expect(isStillSound).toBe(true);
}

/** Every row of every table, by table; the time of the import is another each time. */
function readContent(file: string): Record<string, string> {
	const database = new (loadDriver())(file);
	const tables = database
		.prepare<[], string>(
			"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search_%' AND name NOT LIKE 'sqlite_%'",
		)
		.pluck()
		.all();
	const content = tables.map((table) => [
		table,
		JSON.stringify(
			database.prepare(`SELECT * FROM ${table}`).all(),
			(key, value: unknown) => (key === 'imported_at' ? '' : value),
		),
	]);
	expect(database.pragma('integrity_check', {simple: true})).toBe('ok');
	database.close();
	return Object.fromEntries(content) as Record<string, string>;
}
