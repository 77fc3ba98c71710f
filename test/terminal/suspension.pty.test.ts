import {afterEach, beforeAll, expect, test, vi} from 'vitest';
import {buildProgram} from './build-program.js';
import {makeFolder} from './make-folder.js';
import {openPseudoTerminal, type PseudoTerminal} from './pseudo-terminal.js';

const folder = makeFolder();
let list: string;
let terminal: PseudoTerminal;

beforeAll(async () => {
	list = await buildProgram('list', folder);
});

afterEach(() => {
	terminal.close();
});

async function waitFor(
	owner: 'program' | 'shell',
	sign: string,
): Promise<void> {
	const isProgram = owner === 'program';
	await vi.waitFor(
		() => {
			expect(terminal.readText()).toContain(sign);
			expect(terminal.isAlternate()).toBe(isProgram);
			expect(terminal.isCursorVisible()).toBe(!isProgram);
		},
		{timeout: 4000},
	);
}

async function openInShell(): Promise<void> {
	terminal = openPseudoTerminal('bash', ['--norc', '--noprofile', '-i']);
	terminal.write(`node ${list} sink\r`);
	await waitFor('program', '▶ Robbery 0');
}

test('Ctrl-Z gives the terminal to the shell, and fg takes it again', async () => {
	await openInShell();
	terminal.write('jjj');
	await waitFor('program', '▶ Arson 3');
	const cells = terminal.readCells();

	terminal.write('\u001A');
	await waitFor('shell', 'Stopped');
	terminal.write('echo $((6 * 7))\r');
	await waitFor('shell', '\n42\n');
	expect(terminal.readText()).toContain('echo $((6 * 7))');

	terminal.write('fg\r');
	await waitFor('program', '▶ Arson 3');
	expect(terminal.readCells()).toEqual(cells);
	terminal.write('j');
	await waitFor('program', '▶ Robbery 4');
	terminal.write('q');
	await waitFor('shell', 'left in good order');
}, 15_000);

test('a resize while it is stopped is seen when it goes on', async () => {
	await openInShell();
	terminal.write('\u001A');
	await waitFor('shell', 'Stopped');
	terminal.resize(100, 30);
	terminal.write('fg\r');
	await waitFor('program', 'Planwatch 100×30');
}, 15_000);

test('in the background it waits, and does not write on the screen of the shell', async () => {
	await openInShell();
	terminal.write('\u001A');
	await waitFor('shell', 'Stopped');
	terminal.write('bg\r');
	await waitFor('shell', ' &\n');
	terminal.write('wait -n; jobs\r');
	await vi.waitFor(
		() => {
			expect(terminal.readText().match(/Stopped/g)).toHaveLength(2);
			expect(terminal.isAlternate()).toBe(false);
		},
		{timeout: 4000},
	);
	terminal.write('fg\r');
	await waitFor('program', '▶ Robbery 0');
}, 15_000);

test('it can be ended while it is stopped', async () => {
	await openInShell();
	terminal.write('\u001A');
	await waitFor('shell', 'Stopped');
	terminal.write('kill %1; while kill -0 %1; do :; done 2>&-\r');
	await waitFor('shell', 'Terminated');
}, 15_000);

test('it goes on at once where no shell could let it go on', async () => {
	terminal = openPseudoTerminal('node', [list, 'sink']);
	await waitFor('program', '▶ Robbery 0');
	terminal.write('\u001Aj');
	await waitFor('program', '▶ Burglary');
	await vi.waitFor(() => {
		expect(terminal.readBytes().split('\u001B[?1049h')).toHaveLength(3);
	});
}, 15_000);

test('it draws everything again after SIGSTOP, which it cannot see coming', async () => {
	terminal = openPseudoTerminal('node', [list, 'sink']);
	await waitFor('program', '▶ Robbery 0');
	const drawn = terminal.readBytes().split('Planwatch').length;
	terminal.kill('SIGSTOP');
	terminal.kill('SIGCONT');
	await vi.waitFor(() => {
		expect(terminal.readBytes().split('Planwatch').length).toBe(drawn + 1);
	});
	await waitFor('program', '▶ Robbery 0');
}, 15_000);
