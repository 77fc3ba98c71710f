import {spawnSync} from 'node:child_process';
import {chmodSync, existsSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {describe, expect, onTestFinished, test, vi} from 'vitest';
import {openPseudoTerminal} from '../terminal/pseudo-terminal.js';
import {seededStore} from '../commands/seeded-store.js';
import {planwatch} from './planwatch.js';

/** Lines as they are typed, and what their last word becomes. */
const lines = [
	['exc', 'exceptions'],
	['show da-repeat-v', 'da-repeat-victim-rate'],
	['list --pri', '--priority'],
	['list --json --quarter 2022', '2022-23-q1'],
	[
		'triage 2023-24-q2/target/da',
		'2023-24-q2/target/da-positive-outcomes/13-5',
	],
	['schema cov', 'coverage'],
	['--db notes.csv status --he', '--help'],
	['completion fi', 'fish'],
	['import no', 'notes.csv'],
	['--db no', 'notes.csv'],
	['--db notes.csv stat', 'status'],
	['--quarter latest exc', 'exceptions'],
	['exceptions --kind mov', 'movement'],
	['list --strand fi', 'fire'],
	[
		'triage 2022-23-q1/movement/anpr',
		'2022-23-q1/movement/anpr-cameras/18-months-earlier',
	],
	['find domestic --lim', '--limit'],
	['brief --format ht', 'html'],
] as const;

const store = seededStore();
const folder = path.dirname(store);
writeFileSync(path.join(folder, 'notes.csv'), '');
const env = {
	PATH: `${folder}${path.delimiter}${process.env.PATH}`,
	HOME: folder,
	PLANWATCH_DB: store,
	PS1: 'ready$ ',
};
const program = path.join(folder, 'planwatch');
writeFileSync(
	program,
	`#!/bin/sh\nexec '${process.execPath}' '${path.resolve('dist/cli.js')}' "$@"\n`,
);
chmodSync(program, 0o755);
planwatch(['status'], env);

describe.each([
	['bash', ['--norc', '--noprofile', '-i'], ''],
	['zsh', ['-f', '-i'], 'autoload -Uz compinit && compinit -D -u; '],
] as const)('%s', (shell, words, before) => {
	const isHere = hasShell(shell);
	test.skipIf(!isHere)(`completes each line${sayMissing(shell)}`, async () => {
		const script = writeScript(shell);
		const terminal = openPseudoTerminal(shell, words, {env, columns: 120});
		onTestFinished(() => {
			terminal.close();
		});
		const see = async (text: string) =>
			vi.waitFor(
				() => {
					expect(lastLine(terminal.readRows())).toBe(text);
				},
				{timeout: 20_000},
			);
		await see('ready$');
		terminal.write(`cd ${folder}; ${before}source ${script}; clear\n`);
		await see('ready$');
		for (const [typed, completed] of lines) {
			const line = typed.replace(/\S+$/, completed);
			terminal.write(`planwatch ${typed}\t`);
			// eslint-disable-next-line no-await-in-loop -- one keyboard
			await see(`ready$ planwatch ${line}`);
			terminal.write('\u0015');
			// eslint-disable-next-line no-await-in-loop -- one keyboard
			await see('ready$');
		}
	});
});

const fish = 'fish';

test.skipIf(!hasShell(fish)).each(lines)(
	`fish${sayMissing(fish)} completes planwatch %s`,
	(typed, completed) => {
		const script = writeScript(fish);
		const {stdout} = spawnSync(
			fish,
			[
				'--no-config',
				'-c',
				`source ${script}; complete -C 'planwatch ${typed}'`,
			],
			{cwd: folder, env: {...process.env, ...env}, encoding: 'utf8'},
		);
		const found = stdout.split('\n').map((line) => line.split('\t')[0]);
		expect(found).toContain(completed);
	},
);

test('the script takes no store, and a key that is pressed makes none', () => {
	const file = path.join(folder, 'none', 'planwatch.db');
	const own = {...env, PLANWATCH_DB: file};
	expect(planwatch(['completion', 'bash'], own).status).toBe(0);
	expect(planwatch(['completion', '--words', 'indicators'], own)).toMatchObject(
		{
			stdout: '\n',
			status: 0,
		},
	);
	expect(existsSync(path.dirname(file))).toBe(false);
});

test('what the store has is offered as it is, and not run', () => {
	const shim = path.join(folder, 'hostile');
	const made = path.join(folder, 'made');
	const word = `anpr-$(touch ${made})\`touch ${made}\`;x`;
	writeFileSync(shim, `#!/bin/sh\ncat <<'END'\n${word}\nEND\n`);
	chmodSync(shim, 0o755);
	const {stdout} = spawnSync(
		'bash',
		[
			'-c',
			`source ${writeScript('bash')}; COMP_WORDS=(${shim} show anpr); COMP_CWORD=2; _planwatch; printf '%s' "\${COMPREPLY[0]}"`,
		],
		{encoding: 'utf8'},
	);
	expect(existsSync(made)).toBe(false);
	// Quoted, so that the line is that word when it is entered.
	expect(
		spawnSync('bash', ['-c', `printf '%s' ${stdout}`], {encoding: 'utf8'})
			.stdout,
	).toBe(word);
	expect(existsSync(made)).toBe(false);
});

test('a shell that there is no script for is named, with those that there are', () => {
	const {stderr, status} = planwatch(['completion', 'tcsh'], env);
	expect(stderr).toBe(
		"planwatch: there is no completion for 'tcsh'\n  one of bash, zsh, fish\n",
	);
	expect(status).toBe(2);
});

function writeScript(shell: string): string {
	const file = path.join(folder, `completion.${shell}`);
	writeFileSync(file, planwatch(['completion', shell], env).stdout);
	return file;
}

function hasShell(shell: string): boolean {
	return spawnSync(shell, ['-c', 'exit 0']).status === 0;
}

function sayMissing(shell: string): string {
	return hasShell(shell) ? '' : ` (skipped: ${shell} is not installed)`;
}

function lastLine(rows: readonly string[]): string {
	return rows.findLast((row) => row !== '') ?? '';
}
