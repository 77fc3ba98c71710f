import {readFileSync, writeFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {type ImportResult} from '../../source/commands/import/result.js';
import {ask, run} from './environment.js';
import {prepare} from './prepare-import.js';

const text = readFileSync('fixtures/reports/2023-24-q4.txt', 'utf8');

test('a cover that no section agrees with is refused', async () => {
	const {store, file} = prepare();
	writeFileSync(file, text.replace('Q4 23/24', 'Q1 24/25'));
	await expect(run(store, 'import', file)).rejects.toMatchObject({
		exitCode: 3,
		message: expect.stringMatching(
			/its cover says Q1 24\/25, and none of its \d+ sections does: the first is headed Q4 23\/24$/,
		) as string,
	});
});

test('an objective under another priority than its own is brought in and named', async () => {
	const {store, file} = prepare();
	writeFileSync(
		file,
		text.replace(
			'Reduce Repeat Victimization:',
			'Increasing positive outcome rates for victims of crime:',
		),
	);
	const {problems} = await ask<ImportResult>(store, 'import', file);
	expect(problems).toContainEqual(
		expect.objectContaining({
			code: 'other-priority',
			message:
				"'Increasing positive outcome rates for victims of crime' is an objective of priority 4, and its section is read as one of priority 1",
		}),
	);
});
