import {afterEach, beforeAll, describe, expect, test, vi} from 'vitest';
import {askHere} from '../../source/terminal/sequences.js';
import {buildProgram} from './build-program.js';
import {makeFolder} from './make-folder.js';
import {openPseudoTerminal, type PseudoTerminal} from './pseudo-terminal.js';

/** What the program rings before a handler throws. */
const bell = '\u0007';
const folder = makeFolder();
let list: string;
let trouble: string;
let terminal: PseudoTerminal;

beforeAll(async () => {
	[list, trouble] = await Promise.all([
		buildProgram('list', folder),
		buildProgram('trouble', folder),
	]);
});

afterEach(() => {
	terminal.close();
});

async function waitForScreen(sign: string): Promise<void> {
	await vi.waitFor(
		() => {
			expect(terminal.readText()).toContain(sign);
			expect(terminal.isAlternate()).toBe(true);
			expect(terminal.isCursorVisible()).toBe(false);
		},
		{timeout: 4000},
	);
}

/** Opens a program in a shell that says afterwards how it ended and whether the terminal is in the mode it was in. */
async function openInShell(
	program: string,
	sign: string,
	isSlow = false,
): Promise<void> {
	const script = `
		mode=$(stty -g)
		echo before
		node ${program} sink
		echo ended $?
		[ "$mode" = "$(stty -g)" ] && echo same mode
		${isSlow ? 'read line' : ''}`;
	terminal = openPseudoTerminal('sh', ['-c', script], {columns: 120, isSlow});
	await waitForScreen(sign);
}

async function expectRestored(rows: readonly string[]): Promise<void> {
	await terminal.exit;
	expect(terminal.isAlternate()).toBe(false);
	expect(terminal.isCursorVisible()).toBe(true);
	expect(terminal.readRows()).toEqual(expect.arrayContaining([...rows]));
	// No answer of the terminal has gone to the shell.
	expect(terminal.readText()).not.toContain('[0n');
	const bytes = terminal.readBytes();
	expect(bytes).not.toContain('\u001B[3J');
	expect(bytes.split('\u001B[?1049l')).toHaveLength(2);
	expect(bytes.lastIndexOf('\u001B[?2004l')).toBeGreaterThan(
		bytes.lastIndexOf('\u001B[?2004h'),
	);
}

describe('the terminal is put back', () => {
	test('after a good end', async () => {
		await openInShell(list, '▶ Robbery 0');
		terminal.write('q');
		await expectRestored([
			'before',
			'left in good order',
			'ended 0',
			'same mode',
		]);
	});

	test.each([
		['t', 'Error: thrown by a handler'],
		['r', 'Error: rejected and not handled'],
		['c', 'Error: thrown by a component'],
	])('before an error is printed (%s: %s)', async (key, message) => {
		await openInShell(trouble, 'in trouble');
		terminal.write(key);
		await expectRestored(['before', message, 'ended 1', 'same mode']);
	});

	test('once the terminal has answered, so that the shell does not get the answer', async () => {
		await openInShell(trouble, 'in trouble', true);
		await vi.waitFor(() => {
			terminal.write('n');
			expect(terminal.readBytes()).toContain(askHere);
		});
		terminal.write('t');
		await vi.waitFor(() => {
			expect(terminal.readBytes()).toContain(bell);
		});
		terminal.answer();
		await vi.waitFor(() => {
			expect(terminal.readText()).toContain('same mode');
		});
		terminal.write('\r');
		await expectRestored([
			'before',
			'Error: thrown by a handler',
			'ended 1',
			'same mode',
		]);
	});

	test.each([
		['SIGHUP', 1],
		['SIGINT', 2],
		['SIGQUIT', 3],
		['SIGTERM', 15],
	])('by %s, of which the program then dies', async (name, signal) => {
		terminal = openPseudoTerminal('node', [list, 'sink']);
		await waitForScreen('▶ Robbery 0');
		terminal.kill(name);
		await expectRestored([]);
		await expect(terminal.exit).resolves.toMatchObject({signal});
	});
});

test('Ctrl-C ends Ink, and so the program in good order', async () => {
	await openInShell(list, '▶ Robbery 0');
	terminal.write('\u0003');
	await expectRestored(['left in good order', 'ended 0', 'same mode']);
});

test('the program ends when the window of its terminal is closed', async () => {
	terminal = openPseudoTerminal('node', [list, 'sink']);
	await waitForScreen('▶ Robbery 0');
	terminal.closeWindow();
	await expect(terminal.exit).resolves.toMatchObject({signal: 1});
});
