import {afterEach, beforeAll, expect, test, vi} from 'vitest';
import {buildProgram} from './build-program.js';
import {makeFolder} from './make-folder.js';
import {openPseudoTerminal, type PseudoTerminal} from './pseudo-terminal.js';

const folder = makeFolder();
let list: string;
const opened: PseudoTerminal[] = [];

beforeAll(async () => {
	list = await buildProgram('list', folder);
});

afterEach(() => {
	for (const terminal of opened.splice(0)) {
		terminal.close();
	}
});

function open(mode: 'sink' | 'ink', columns = 80, rows = 24): PseudoTerminal {
	const terminal = openPseudoTerminal('node', [list, mode], {columns, rows});
	opened.push(terminal);
	return terminal;
}

async function waitFor(terminal: PseudoTerminal, sign: string): Promise<void> {
	await vi.waitFor(
		() => {
			expect(terminal.readText()).toContain(sign);
		},
		{timeout: 4000},
	);
}

function press(keys: string) {
	return (terminal: PseudoTerminal): void => {
		terminal.write(keys);
	};
}

function resize(columns: number, rows: number) {
	return (terminal: PseudoTerminal): void => {
		terminal.resize(columns, rows);
	};
}

const down = '\u001B[B';

const walk: ReadonlyArray<{
	readonly act: (terminal: PseudoTerminal) => void;
	/** What stands on the screen after it. */
	readonly sign: string;
}> = [
	{act: press(''), sign: 'Planwatch 80×24'},
	{act: press('j'), sign: '▶ Burglary (住宅侵入) 1'},
	{act: press(down + down), sign: '▶ Arson 3'},
	{act: press('c'), sign: '●'},
	{act: press(down.repeat(29)), sign: '▶ Robbery 32'},
	{act: resize(60, 20), sign: 'Planwatch 60×20'},
	{act: press('k'), sign: '▶ Arson 31'},
	{act: resize(120, 40), sign: 'Planwatch 120×40'},
	{act: press('j'), sign: '▶ Robbery 32'},
	{act: press('j'), sign: '▶ Burglary (住宅侵入) 33'},
	{act: resize(80, 24), sign: 'Planwatch 80×24'},
	{act: press('k'), sign: '▶ Robbery 32'},
];

test('shows what Ink alone would show, cell by cell, through keys and resizes', async () => {
	const sink = open('sink');
	const ink = open('ink');
	for (const {act, sign} of walk) {
		act(sink);
		act(ink);
		// eslint-disable-next-line no-await-in-loop -- each step follows from the one before.
		await vi.waitFor(
			() => {
				expect(ink.readText()).toContain(sign);
				expect(sink.readRows()).toEqual(ink.readRows());
				expect(sink.readCells()).toEqual(ink.readCells());
			},
			{timeout: 4000},
		);
	}

	const drawn = sink.readBytes().length;
	sink.write('\f');
	await vi.waitFor(() => {
		expect(sink.readBytes().length).toBeGreaterThan(drawn + 1000);
		expect(sink.readCells()).toEqual(ink.readCells());
	});
	expect(ink.readBytes()).toContain('\u001B[3J');
	expect(sink.readBytes()).not.toContain('\u001B[3J');
}, 30_000);

test('moves the marker in few bytes, also where the list scrolls', async () => {
	const terminal = open('sink', 120, 40);
	await waitFor(terminal, '▶ Robbery 0');
	for (const [key, sign] of [
		['j', '▶ Burglary (住宅侵入) 1'],
		[down, '▶ Caf'],
	] as const) {
		const before = terminal.readBytes().length;
		terminal.write(key);
		// eslint-disable-next-line no-await-in-loop -- as above.
		await waitFor(terminal, sign);
		expect(terminal.readBytes().length - before).toBeLessThanOrEqual(120);
	}

	terminal.write(down.repeat(33));
	await waitFor(terminal, '▶ Arson 35');
	const before = terminal.readBytes().length;
	terminal.write(down);
	await waitFor(terminal, '▶ Robbery 36');
	expect(terminal.readBytes().length - before).toBeLessThanOrEqual(200);
}, 15_000);
