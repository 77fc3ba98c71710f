import {setTimeout as wait} from 'node:timers/promises';
import {afterEach, beforeAll, beforeEach, expect, test, vi} from 'vitest';
import {buildProgram} from './build-program.js';
import {makeFolder} from './make-folder.js';
import {openPseudoTerminal, type PseudoTerminal} from './pseudo-terminal.js';

const folder = makeFolder();
let program: string;
let terminal: PseudoTerminal;

beforeAll(async () => {
	program = await buildProgram('keys', folder);
});

beforeEach(async () => {
	// Over SSH an escape character is held for 100 ms, which leaves room for the pauses of a busy machine.
	terminal = openPseudoTerminal('node', [program], {
		env: {SSH_CONNECTION: '192.0.2.1 50000 192.0.2.2 22'},
	});
	await expectEvents([]);
});

afterEach(() => {
	terminal.close();
});

async function expectEvents(events: readonly string[]): Promise<void> {
	await vi.waitFor(
		() => {
			const [count, ...rows] = terminal.readRows();
			expect(rows.filter((row) => row !== '')).toEqual(events);
			expect(count).toBe(`events ${events.length}`);
		},
		{timeout: 4000},
	);
}

test('three letters in one read are three events', async () => {
	terminal.write('jjj');
	await expectEvents(['j', 'j', 'j']);
});

test.each([1, 5, 30])(
	'an arrow that is split by %i ms is one event',
	async (milliseconds) => {
		for (const part of ['\u001B', '[', 'A', 'j']) {
			terminal.write(part);
			// eslint-disable-next-line no-await-in-loop -- the pause is what is tested: a slow line has it.
			await wait(milliseconds);
		}

		await expectEvents(['upArrow', 'j']);
	},
);

test('Escape is Escape, alone and before other keys', async () => {
	terminal.write('\u001B');
	await expectEvents(['escape+meta']);
	terminal.write('\u001B\u001B[A\u001Bj');
	await expectEvents(['escape+meta', 'escape+meta', 'upArrow', 'meta+j']);
});

test('a handler knows of the key before, however fast they come', async () => {
	terminal.write('a/ab\u001B[200~two\rlines\u001B[201~\u001B');
	await expectEvents([
		'a',
		'/',
		'typed:a',
		'typed:b',
		String.raw`paste:"two\nlines"`,
		'typed:escape+meta',
	]);
});

test('a paste while no text box is open is dropped', async () => {
	terminal.write('\u001B[200~dismiss everything\u001B[201~j');
	await expectEvents(['j']);
});

test('answers of the terminal are no keys', async () => {
	terminal.write('\u001B]11;rgb:1e1e/1e1e/1e1e\u001B\\\u001B[?62;4c\u001B[Ij');
	await expectEvents(['j']);
});

test('copies to the clipboard of the terminal', async () => {
	terminal.write('y');
	await expectEvents(['y']);
	expect(terminal.readBytes()).toContain('\u001B]52;c;NDQuOSU=\u001B\\');
});
