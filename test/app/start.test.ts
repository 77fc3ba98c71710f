import path from 'node:path';
import {setImmediate} from 'node:timers/promises';
import {beforeAll, expect, test, vi} from 'vitest';
import {startApp} from '../../source/app/start.js';
import {prepareStore} from '../../source/commands/prepare-store.js';
import {openStore, type Store} from '../../source/store/open.js';
import {temporaryFolder} from '../temporary-folder.js';
import {decideIn} from './decide.js';
import {createFakeTerminal, type FakeTerminal} from './fake-terminal.js';
import {createManualClock} from './manual-clock.js';
import {seedStore} from './seeded-world.js';

// With it Ink writes only the last frame.
beforeAll(() => {
	vi.stubEnv('CI', undefined);
});

function start(store: Store, {columns = 80, rows = 24} = {}) {
	const terminal = createFakeTerminal(columns, rows);
	const clock = createManualClock();
	const copied: string[] = [];
	let redraws = 0;
	const now = () => new Date('2023-11-02T09:30:00Z');
	const ended = startApp({
		...terminal,
		store,
		quarter: store.reports.reports().at(-1)!,
		author: 'ana',
		now,
		decide: decideIn(store, 'ana'),
		clock,
		copy(text) {
			copied.push(text);
		},
		redraw() {
			redraws++;
		},
		isColour: true,
		isAscii: false,
		debug: true,
	});
	return {terminal, clock, copied, ended, countRedraws: () => redraws};
}

async function waitFor(terminal: FakeTerminal, sign: string): Promise<void> {
	await vi.waitFor(() => {
		expect(terminal.screen()).toContain(sign);
	});
}

test('keys reach the screen, the store and the clipboard, and q ends it', async () => {
	const store = seedStore();
	const {terminal, copied, ended, countRedraws} = start(store);
	await waitFor(terminal, '1 Prevention');
	const open = readOpen(terminal.screen());
	terminal.press('E');
	await waitFor(terminal, 'worst first');
	const {id} = store.exceptions.ofQuarter('2023-24-q2')[0]!;
	terminal.press('x', 's', 'o', '\r');
	await vi.waitFor(() => {
		expect(readOpen(terminal.screen())).toBe(open - 1);
	});
	expect(store.triage.history(id)).toEqual([
		{
			exception: id,
			status: 'explained',
			by: 'ana',
			at: '2023-11-02T09:30:00.000Z',
			note: 'so',
		},
	]);
	terminal.press('c', '\f');
	await vi.waitFor(() => {
		expect(countRedraws()).toBe(1);
	});
	expect(copied).toEqual([
		expect.stringMatching(/Source: Q2 23\/24 report, priority \d/),
	]);
	terminal.resize(120, 40);
	await waitFor(terminal, 'C Coverage');
	terminal.press('q');
	await ended;
	store.close();
});

test('the detail follows 80 ms after the last key that moves', async () => {
	const store = seedStore();
	const {terminal, clock, ended} = start(store);
	terminal.press('E');
	await waitFor(terminal, 'worst first');
	const [first, second, third] = store.exceptions.ofQuarter('2023-24-q2');
	expect(readDetail(terminal.screen())).toContain(first!.explanation);
	terminal.press('j');
	await waitFor(terminal, '▶ ▼ target      Ethnic minority');
	expect(readDetail(terminal.screen())).toContain(first!.explanation);
	clock.pass(79);
	terminal.press('j');
	await waitFor(terminal, '▶ ▼ target      Domestic abuse');
	clock.pass(79);
	expect(readDetail(terminal.screen())).toContain(first!.explanation);
	clock.pass(1);
	await vi.waitFor(() => {
		expect(readDetail(terminal.screen())).toContain(third!.explanation);
	});
	expect(readDetail(terminal.screen())).not.toContain(second!.explanation);
	terminal.press('q');
	await ended;
	store.close();
});

test('what another analyst decides is shown without a key, and nothing is lost of what is being done', async () => {
	const file = path.join(temporaryFolder(), 'planwatch.db');
	const store = prepareStore(file, 'data');
	const other = openStore(file);
	const {terminal, clock, ended} = start(store);
	terminal.press('E');
	await waitFor(terminal, 'worst first');
	terminal.press('j', 'x', 'n', 'e', 'w');
	await waitFor(terminal, 'what explains it: new▏');
	const before = terminal.screen();
	const frames = terminal.countFrames();
	clock.pass(10_000);
	await setImmediate();
	expect(terminal.countFrames()).toBe(frames);

	const [first] = store.exceptions.ofQuarter('2023-24-q2');
	other.triage.append({
		exception: first!.id,
		status: 'dismissed',
		by: 'ben',
		at: '2023-11-02T09:30:00Z',
		note: 'no',
	});
	clock.pass(1000);
	await vi.waitFor(() => {
		expect(readOpen(terminal.screen())).toBe(readOpen(before) - 1);
	});
	expect(terminal.screen()).toContain('what explains it: new▏');
	expect(terminal.screen()).toMatch(/below target 50.5% +dismissed/);
	expect(terminal.screen()).toContain('▶ ▼ target      Ethnic minority');
	terminal.press('\r', '\u0003');
	await ended;
	expect(other.triage.all().map(({note}) => note)).toEqual(['no', 'new']);
	store.close();
	other.close();
});

/** What stands under the list, on one line. */
function readDetail(screen: string): string {
	return screen.split('─\n').at(2)!.replaceAll(/\s+/g, ' ');
}

function readOpen(screen: string): number {
	return Number(/(\d+) open/.exec(screen)?.[1]);
}
