import {spawnSync} from 'node:child_process';
import process from 'node:process';
import {expect, test} from 'vitest';
import {seededStore} from '../commands/seeded-store.js';
import {planwatch} from './planwatch.js';

const db = seededStore();

/** The built program with lines that come down a pipe. */
function pipe(
	lines: readonly string[],
	words: readonly string[],
	env: Record<string, string> = {},
) {
	return spawnSync(process.execPath, ['dist/cli.js', '--db', db, ...words], {
		input: lines.map((line) => `${line}\n`).join(''),
		encoding: 'utf8',
		env: {
			...process.env,
			LC_ALL: 'C.UTF-8',
			TERM: 'xterm-256color',
			PLANWATCH_AUTHOR: 'ann',
			...env,
		},
	});
}

test('lines that come down a pipe are answered, and shown with the answers', () => {
	const {stdout, stderr, status} = pipe(['6', '1', 'a', 'q'], ['--plain']);
	expect([stderr, status]).toEqual(['', 0]);
	expect(stdout).toContain('1 to 9, q quits, ? for help: 6\nExceptions in ');
	expect(stdout).toContain('1 to 5, b back, ? for help: a\nacknowledged\n');
	expect(stdout.endsWith('? for help: q\n')).toBe(true);
	expect(stdout).not.toContain('\u001B');
	const {stdout: decided} = planwatch([
		'exceptions',
		'--status',
		'acknowledged',
		'--json',
		'--db',
		db,
	]);
	expect(JSON.parse(decided)).toMatchObject({
		exceptions: [{triage: {status: 'acknowledged', by: 'ann'}}],
	});
});

test('their end is its end', () => {
	const {stdout, status} = pipe(['1'], ['--plain']);
	expect(status).toBe(0);
	expect(stdout.endsWith('? for help: \n')).toBe(true);
	const empty = pipe([], ['--plain']);
	expect([empty.status, empty.stderr]).toEqual([0, '']);
});

test.each<Record<string, string>>([{}, {ACCESSIBLE: '1'}, {TERM: 'dumb'}])(
	'without the flag there is no person at a pipe, with %j either',
	(env) => {
		const {stdout, status} = pipe(['6'], [], env);
		expect(status).toBe(0);
		expect(stdout).toBe(planwatch(['overview', '--db', db]).stdout);
	},
);

test('says what is wrong as commands do', () => {
	const {stdout, stderr, status} = pipe(
		[],
		['--plain', '--quarter', '1999-00-q1'],
	);
	expect(stdout).toBe('');
	expect(stderr).toMatch(/^planwatch: '1999-00-q1' is not a quarter\n/);
	expect(status).toBe(2);
});

test('ends without a word where nobody reads it any more', () => {
	const {stderr, status} = spawnSync(
		'bash',
		[
			'-c',
			`set -o pipefail; (while echo 6; do :; done) 2>/dev/null | ${process.execPath} dist/cli.js --plain --db ${db} | head -2`,
		],
		{encoding: 'utf8', timeout: 20_000},
	);
	expect(stderr).toBe('');
	// Only what writes for ever is cut off.
	expect([0, 141]).toContain(status);
});
