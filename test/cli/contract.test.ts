import {spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {existsSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {describe, expect, test} from 'vitest';
import {seededStore} from '../commands/seeded-store.js';
import {planwatch} from './planwatch.js';

const file = seededStore();
const store = {PLANWATCH_DB: file};

test('without a terminal and a command, the overview is printed', () => {
	const {stdout, stderr, status} = planwatch([], store);
	expect(stdout).toContain(
		'Police, Fire and Crime Plan performance report, Q2 23/24',
	);
	expect(stdout).toContain('Open exceptions');
	expect([stderr, status]).toEqual(['', 0]);
});

test('standard output carries the answer alone, without colour', () => {
	const {stdout, stderr} = planwatch(['show', 'repeat victim', '--json'], {
		...store,
		FORCE_COLOR: '3',
	});
	expect(JSON.parse(stdout)).toMatchObject({
		schema: 'planwatch/show@1',
		quarter: '2023-24-q2',
	});
	expect(stdout).not.toContain('\u001B');
	expect(stderr).toBe('');
});

describe('exit codes', () => {
	test.each([
		[['list', '--priority', '1'], 0],
		[['exceptions', '--fail-on', 'target'], 10],
		[['lst'], 2],
		[['list', '--prioritty', '1'], 2],
		[['list', '--priority', '9'], 2],
		[['list', '--priority', 'one'], 2],
		[['list', '--strand', 'polise'], 2],
		[['list', '--limit', '0'], 2],
		[['list', '--quarter', 'Q3 23/24'], 2],
		[['list', '--quarter', 'soon'], 2],
		[['list', 'knife', 'crime'], 2],
		[['list', '--json', '--csv'], 2],
		[['list', '--db'], 2],
		[['list', '-x'], 2],
		[['-h'], 0],
		[['help', 'list'], 0],
		[['export', '/dev/null'], 3],
		[['show', 'nothing like it'], 2],
		[['show'], 2],
		[['compare', 'Q1 22/23'], 2],
		[['compare', 'Q1', '22/23', 'Q2', '23/24'], 2],
		[['backup', 'one.db', 'two.db'], 2],
		[['schema', 'list', 'show'], 2],
		[['show', 'repeat', 'victim'], 0],
		[['schema', 'lists'], 2],
		[['status', '--db', '/dev/null/planwatch.db'], 3],
		[['schema', 'list', '--db', '/dev/null/planwatch.db'], 0],
		[['completion', 'bash', '--db', '/dev/null/planwatch.db'], 0],
	])('planwatch %j exits with %i', (words, code) => {
		expect(planwatch(words, store).status).toBe(code);
	});
});

test('an error says what, and what to do next, in lower case', () => {
	const {stdout, stderr} = planwatch(['lst'], store);
	expect(stdout).toBe('');
	expect(stderr).toMatch(
		/^planwatch: there is no command 'lst'\n {2}the nearest are list, /,
	);
});

test('a word too many is named, with how the command is used', () => {
	const {stderr} = planwatch(['compare', 'Q1', '22/23', 'Q2', '23/24'], store);
	expect(stderr).toBe(
		`planwatch: compare takes QUARTER QUARTER, and not 'Q2 23/24' as well\n  for example: planwatch compare "Q1 22/23" "Q2 23/24"\n`,
	);
});

test('an error that nobody listens to still has its exit code', async () => {
	const child = spawn(process.execPath, ['dist/cli.js', 'lst']);
	child.stderr.destroy();
	expect(await once(child, 'exit')).toEqual([2, null]);
});

test('an error is an object on standard output for who asks for JSON', () => {
	const {stdout, stderr, status} = planwatch(
		['show', 'knife', '--json'],
		store,
	);
	expect(JSON.parse(stdout)).toMatchObject({
		schema: 'planwatch/error@1',
		error: {
			code: 'several-indicators',
			message: expect.stringContaining("'knife' means") as string,
		},
	});
	expect(stderr).toContain("'knife' means");
	expect(status).toBe(2);
});

test('a flag may stand before the command', () => {
	const {stdout} = planwatch([
		'--db',
		file,
		'--quarter',
		'Q1 22/23',
		'overview',
		'--json',
	]);
	expect(JSON.parse(stdout)).toMatchObject({quarter: '2022-23-q1'});
});

test.each([['--help'], ['show', '--help']])(
	'%s says how it is used',
	(...words) => {
		const {stdout, status} = planwatch(words, store);
		expect(stdout).toContain('--quarter');
		expect(status).toBe(0);
	},
);

test('a reader that closes the pipe ends it silently', () => {
	const cli = `"${process.execPath}" "${path.resolve('dist/cli.js')}"`;
	const {stdout, stderr, status} = spawnSync(
		'bash',
		['-c', `set -o pipefail; ${cli} figures --json | head -1`],
		{encoding: 'utf8', env: {...process.env, ...store}},
	);
	expect([stdout, stderr, status]).toEqual(['{\n', '', 0]);
});

test.runIf(existsSync('/dev/full'))(
	'an answer that cannot be written is said, and fails',
	() => {
		const cli = `"${process.execPath}" "${path.resolve('dist/cli.js')}"`;
		for (const words of ['list --json', '--plain']) {
			const {stderr, status} = spawnSync(
				'bash',
				['-c', `${cli} ${words} > /dev/full`],
				{encoding: 'utf8', env: {...process.env, ...store}},
			);
			expect([stderr, status]).toEqual([
				'planwatch: the answer could not be written: the disk is full\n  send it elsewhere\n',
				3,
			]);
		}
	},
);

test('CSV cannot run as a formula, and NDJSON is an object a line', () => {
	const csv = planwatch(
		['figures', '--csv', '--role', 'change'],
		store,
	).stdout.split('\n');
	expect(csv[0]).toMatch(/^id,report,priority,strand,/);
	expect(csv.some((line) => /(^|,)[=+@]/.test(line))).toBe(false);
	const lines = planwatch(['exceptions', '--ndjson'], store)
		.stdout.trim()
		.split('\n');
	expect(lines.map((line) => JSON.parse(line) as unknown)).toHaveLength(
		lines.length,
	);
});
