import {beforeAll, expect, test, vi} from 'vitest';
import {startApp} from '../../source/app/start.js';
import {createFakeTerminal} from './fake-terminal.js';
import {seedStore} from './seeded-world.js';

// With it Ink writes only the last frame.
beforeAll(() => {
	vi.stubEnv('CI', undefined);
});

test('keys reach the screen, the store and the clipboard, and q ends it', async () => {
	const store = seedStore();
	const terminal = createFakeTerminal(80, 24);
	const copied: string[] = [];
	let redraws = 0;
	const ended = startApp({
		...terminal,
		store,
		quarter: store.reports.reports().at(-1)!,
		author: 'ana',
		now: () => new Date('2023-11-02T09:30:00Z'),
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
	await vi.waitFor(() => {
		expect(terminal.screen()).toContain('1 Prevention');
	});
	const open = readOpen(terminal.screen());
	terminal.press('E');
	await vi.waitFor(() => {
		expect(terminal.screen()).toContain('worst first');
	});
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
		expect(redraws).toBe(1);
	});
	expect(copied).toEqual([
		expect.stringMatching(/Source: Q2 23\/24 report, priority \d/),
	]);
	terminal.resize(120, 40);
	await vi.waitFor(() => {
		expect(terminal.screen()).toContain('C Coverage');
	});
	terminal.press('q');
	await ended;
	store.close();
});

function readOpen(screen: string): number {
	return Number(/(\d+) open/.exec(screen)?.[1]);
}
