import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {type RebaseResult} from '../../source/commands/rebase/result.js';
import {temporaryFolder} from '../temporary-folder.js';
import {ask, run} from './environment.js';

/** An invented series with a step in October 2022. */
async function importStep(): Promise<string> {
	const folder = temporaryFolder();
	const store = path.join(folder, 'planwatch.db');
	const values = [
		50, 53, 47, 51, 49, 55, 45, 52, 48, 50, 54, 46, 81, 79, 83, 77, 82, 78, 80,
		85, 75, 81, 79, 80,
	];
	const rows = values.map((value, index) => {
		const month = ((index + 9) % 12) + 1;
		return `${2021 + Math.floor((index + 9) / 12)}-${String(month).padStart(2, '0')},${value}`;
	});
	const file = path.join(folder, 'step.csv');
	writeFileSync(file, ['period,value', ...rows].join('\n'));
	await run(store, 'import', file, '--indicator', 'residential-burglary');
	return store;
}

const decision = ['rebase', 'residential-burglary', '--from', '2022-10-01'];

describe('a new start', () => {
	test('is confirmed with cause and name, and both verdicts are said', async () => {
		const store = await importStep();
		const {log, verdicts} = await ask<RebaseResult>(
			store,
			...decision,
			'--cause',
			'new recording rule',
		);
		expect(log).toMatchObject([
			{
				from: '2022-10-01',
				cause: 'new recording rule',
				by: 'ann',
				isWithdrawn: false,
			},
		]);
		expect(verdicts[0]?.explanation).toMatch(
			/^Consistent with chance .* New start in Oct 2022, new recording rule \(ann\); without it: /,
		);
	});

	test('is withdrawn, and the log keeps both', async () => {
		const store = await importStep();
		await run(store, ...decision, '--cause', 'new recording rule');
		const {log, verdicts} = await ask<RebaseResult>(
			store,
			...decision,
			'--withdraw',
		);
		expect(log.map(({isWithdrawn}) => isWithdrawn)).toEqual([false, true]);
		expect(verdicts[0]?.explanation).not.toContain('New start');
	});

	test.each([
		[['--from', 'October'], 'bad-day'],
		[['--from', '2022-10-01'], 'missing-cause'],
	])('%j is refused', async (words, code) => {
		const store = await importStep();
		await expect(
			run(store, 'rebase', 'residential-burglary', ...words),
		).rejects.toMatchObject({code, exitCode: 2});
	});

	test('of an indicator without a series is refused', async () => {
		const store = await importStep();
		await expect(
			run(
				store,
				'rebase',
				'knife-crime',
				'--from',
				'2022-10-01',
				'--cause',
				'x',
			),
		).rejects.toMatchObject({code: 'no-series'});
	});
});
