import {spawnSync} from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import {expect, test} from 'vitest';
import {temporaryFolder} from '../../temporary-folder.js';

/** Runs the program from its source, with a text on its standard input. */
function pipe(input: string, ...words: string[]) {
	return spawnSync(
		process.execPath,
		['--import', 'tsx', 'source/cli.tsx', 'analyse', '-', ...words],
		{
			encoding: 'utf8',
			input,
			env: {
				...process.env,
				PLANWATCH_DB: path.join(temporaryFolder(), 'planwatch.db'),
			},
		},
	);
}

test('- reads standard input', () => {
	const {stdout, status} = pipe(
		'month,count\r2023-01,7\r2024-01,21\r',
		'--json',
	);
	expect(JSON.parse(stdout)).toMatchObject({
		file: '-',
		n: 2,
		verdict: {verdict: 'indicative'},
	});
	expect(status).toBe(0);
});

test('and names it in what is wrong', () => {
	const {stderr, status} = pipe('month,count\n2023-01,many\n');
	expect(stderr).toContain(
		"planwatch: standard input:2 count: 'many' is not a number",
	);
	expect(status).toBe(3);
});
