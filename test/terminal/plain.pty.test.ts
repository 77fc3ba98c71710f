import {Buffer} from 'node:buffer';
import path from 'node:path';
import process from 'node:process';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {prepareStore} from '../../source/commands/prepare-store.js';
import {openStore} from '../../source/store/open.js';
import {temporaryFolder} from '../temporary-folder.js';
import {openPseudoTerminal, type PseudoTerminal} from './pseudo-terminal.js';

const opened: PseudoTerminal[] = [];
let file: string;

beforeEach(() => {
	file = path.join(temporaryFolder(), 'planwatch.db');
	prepareStore(file, 'data').close();
});

afterEach(() => {
	for (const terminal of opened.splice(0)) {
		terminal.close();
	}
});

const menu = '1 to 9, q quits, ? for help: ';
const chosen = /^1 to 5, b back, \? for help: $/m;

test('a dialogue of lines, with nothing in it but text', async () => {
	const terminal = await openDialogue(['--plain']);
	expect(terminal.readText()).toContain(
		'Planwatch, Police, Fire & Crime Plan 2021 to 26\n',
	);
	await answer(terminal, '6', '1 to 10, Enter for more, b back, ? for help: ');
	await answer(terminal, '', '1 to 20, Enter for more, b back, ? for help: ');
	await answer(terminal, '11', chosen);
	await answer(terminal, '2', /2\nacknowledged\n1 to 5, /);
	await answer(terminal, 'x', 'what explains it: ');
	await answer(terminal, 'counted anew in June', /\nexplained\n1 to 5, /);
	await answer(terminal, '/repeat victim', /Search for repeat victim: \d/);
	await answer(terminal, '?', 'A number chooses');
	terminal.write('q\r');
	expect(await terminal.exit).toMatchObject({exitCode: 0});
	// Nothing that moves, clears, colours or draws: a terminal that reads aloud adds what comes.
	const written = Buffer.from(terminal.readBytes(), 'latin1').toString();
	expect(written.replaceAll('\r\n', '')).not.toMatch(/\p{Cc}/u);
	expect(written).not.toMatch(/[\u2190-\u28FF]/);
	const store = openStore(file);
	const {id} = store.exceptions.ofQuarter('2023-24-q2')[10]!;
	expect(store.triage.history(id)).toMatchObject([
		{status: 'acknowledged'},
		{status: 'explained', note: 'counted anew in June'},
	]);
	store.close();
}, 30_000);

test.each([
	['Ctrl-C', '\u0003'],
	['Ctrl-D', '\u0004'],
])(
	'%s ends it, in the middle of a note too, and what was decided stays',
	async (_name, key) => {
		const terminal = await openDialogue(['--plain']);
		await answer(terminal, '6', 'Enter for more');
		await answer(terminal, '1', chosen);
		await answer(terminal, 'a', /\nacknowledged\n1 to 5, /);
		await answer(terminal, 'x', 'what explains it: ');
		terminal.write(key);
		expect(await terminal.exit).toMatchObject({exitCode: 0, signal: 0});
		// What follows stands in a line of its own.
		expect(terminal.readBytes()).toMatch(/what explains it: (?:\^C)?\r\n$/);
		const store = openStore(file);
		const {id} = store.exceptions.ofQuarter('2023-24-q2')[0]!;
		expect(store.triage.history(id)).toMatchObject([{status: 'acknowledged'}]);
		store.close();
	},
	30_000,
);

test.each<Record<string, string>>([
	{ACCESSIBLE: '1'},
	{INK_SCREEN_READER: 'true'},
	{TERM: 'dumb'},
])(
	'is what opens with %j',
	async (env) => {
		const terminal = await openDialogue([], env);
		expect(terminal.isAlternate()).toBe(false);
		terminal.write('q\r');
		expect(await terminal.exit).toMatchObject({exitCode: 0});
		expect(terminal.readBytes()).not.toContain('\u001B');
	},
	30_000,
);

test('the terminal stays as it was found, so that a line is mended as in a shell', async () => {
	const settings = [
		'stty -g',
		`${process.execPath} dist/cli.js --plain --db ${file}`,
	];
	const terminal = open('sh', ['-c', `${settings.join(' && ')} && stty -g`]);
	await see(terminal, menu);
	terminal.write('66\u007F');
	await answer(terminal, '', 'Exceptions in Q2 23/24');
	terminal.write('q\r');
	await terminal.exit;
	const rows = terminal
		.readRows()
		.filter((row) => /^[\da-f]+(?::[\da-f]+){9}/.test(row));
	expect(rows).toHaveLength(2);
	expect(rows[0]).toBe(rows[1]);
}, 30_000);

test('what only draws comes as it can be written where there is no Unicode', async () => {
	const terminal = await openDialogue(['--plain'], {
		LANG: 'C',
		LC_ALL: 'C',
	});
	await answer(terminal, '6', 'Enter for more');
	await answer(terminal, '3', chosen);
	terminal.write('q\r');
	await terminal.exit;
	expect(terminal.readBytes()).toMatch(/^[\r\n -~]+$/);
}, 30_000);

function open(
	program: string,
	words: readonly string[],
	env: Record<string, string> = {},
): PseudoTerminal {
	const terminal = openPseudoTerminal(program, words, {
		columns: 120,
		rows: 60,
		env: {LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', ...env},
	});
	opened.push(terminal);
	return terminal;
}

async function openDialogue(
	words: readonly string[],
	env?: Record<string, string>,
): Promise<PseudoTerminal> {
	const terminal = open(
		process.execPath,
		['dist/cli.js', ...words, '--db', file],
		env,
	);
	await see(terminal, menu);
	return terminal;
}

async function answer(
	terminal: PseudoTerminal,
	line: string,
	expected: string | RegExp,
): Promise<void> {
	const before = terminal.readBytes().length;
	terminal.write(`${line}\r`);
	await vi.waitFor(
		() => {
			const heard = terminal.readBytes().slice(before).replaceAll('\r', '');
			expect(heard).toMatch(expected);
		},
		{timeout: 10_000},
	);
}

async function see(terminal: PseudoTerminal, text: string): Promise<void> {
	await vi.waitFor(
		() => {
			expect(terminal.readBytes()).toContain(text);
		},
		{timeout: 10_000},
	);
}
