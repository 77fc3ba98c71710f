import path from 'node:path';
import {expect, test} from 'vitest';
import {type CheckResult} from '../../source/commands/check/result.js';
import {loadDriver} from '../../source/store/driver.js';
import {temporaryFolder} from '../temporary-folder.js';
import {ask, run} from './environment.js';

function newStore(): string {
	return path.join(temporaryFolder(), 'planwatch.db');
}

/** Does to the file what no command would. */
function tamper(file: string, sql: string): void {
	const database = new (loadDriver())(file);
	database.pragma('foreign_keys = OFF');
	database.exec(sql);
	database.close();
}

test('a new store is sound, and its contradictions are those of the reports', async () => {
	const store = newStore();
	const result = await ask<CheckResult>(store, 'check');
	expect(result).toMatchObject({
		isSound: true,
		integrity: {faults: []},
		provenance: {
			checked: 0,
			withoutDocument: ['2022-23-q1', '2023-24-q2'],
			problems: [],
		},
	});
	expect(result.contradictions.length).toBeGreaterThan(0);
	expect(await run(store, 'check')).toMatchObject({exitCode: 0});
});

test('every figure of an imported report is found where it was printed', async () => {
	const store = newStore();
	await run(store, 'import', 'fixtures/reports/2024-25-q1.md');
	const {provenance, isSound} = await ask<CheckResult>(store, 'check');
	expect(provenance.checked).toBeGreaterThan(10);
	expect([isSound, provenance.problems]).toEqual([true, []]);
});

test.each([
	[
		'a figure that its paragraph does not print',
		"UPDATE figures SET printed = '99%' WHERE printed = '43.1%'",
		/'99%' is not printed in priority 1, repeat-victimisation, paragraph 1/,
	],
	[
		'a figure without its paragraph',
		"UPDATE figures SET paragraph = 77 WHERE printed = '43.1%'",
		/the document has no priority 1, .*, paragraph 77/,
	],
	[
		'a row that refers to none',
		'DELETE FROM objectives WHERE id IN (SELECT objective FROM paragraphs LIMIT 1)',
		/refers to a row of objectives that is not there/,
	],
])('%s makes it exit with 3', async (_, sql, message) => {
	const store = newStore();
	await run(store, 'import', 'fixtures/reports/2023-24-q4.txt');
	tamper(store, sql);
	const {text, exitCode} = await run(store, 'check');
	expect(exitCode).toBe(3);
	expect(text.replaceAll(/\s+/g, ' ')).toMatch(message);
});
