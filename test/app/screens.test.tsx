import {render} from 'ink';
import {describe, expect, test} from 'vitest';
import {renderApp} from '../../source/app/render.js';
import {createTheme} from '../../source/ui/theme.js';
import {createFakeTerminal} from './fake-terminal.js';
import {beginAt, pressKeys, seedImported, seedWorld} from './seeded-world.js';

const world = seedWorld();

const scenes: ReadonlyArray<readonly [name: string, keys: readonly string[]]> =
	[
		['priority', ['2', 'j', 'j', 'j', 'j']],
		['indicator', ['/', ...'repeat', 'enter']],
		['indicator-table', ['/', ...'female', 'enter', 'pagedown', 'l', 'l']],
		['exceptions', ['E', 'j', 'j', 'j']],
		['exceptions-by-kind', ['E', 's', 'p']],
		['unassessed', ['E', 'n', 'j']],
		['search', ['/', ...'burglary', 'down']],
		['search-nothing', ['/', ...'xyzzy']],
		['coverage', ['C', 'G']],
		['help', ['?']],
		['palette', [':', ...'quarter', 'down']],
		['source', ['2', 'j', 'j', 'j', 'o']],
		['note', ['E', 'x', ...'new']],
		['detail-only', ['3', 'j', 'z']],
		['list-only', ['3', 'j', 'z', 'z']],
	];

const openCalls = ['/', ...'calls at night', 'enter'];

const importedScenes: typeof scenes = [
	['imported-list', ['2', 'G', 'k', 'k']],
	['imported-limits', ['/', ...'thefts of bicycles', 'enter']],
	['imported-last', openCalls],
	['imported-quarters', [...openCalls, 'w']],
	['imported-years', [...openCalls, 'w', 'w']],
	['imported-all', [...openCalls, 'w', 'w', 'w']],
];

describe.each([
	[80, 24],
	[120, 40],
])('imported series at %i×%i', (columns, rows) => {
	const imported = seedImported();
	test.each(importedScenes)('%s', async (name, keys) => {
		const screen = draw(keys, {columns, rows}, imported);
		await expect(`${screen}\n`).toMatchFileSnapshot(
			`../output/${name}-${columns}x${rows}.txt`,
		);
		const ascii = draw(keys, {columns, rows, isAscii: true}, imported);
		expect(ascii).toMatch(/^[\n -~]+$/);
	});
});

describe.each([
	[80, 24],
	[120, 40],
])('at %i×%i', (columns, rows) => {
	test.each(scenes)('%s', async (name, keys) => {
		const screen = draw(keys, {columns, rows});
		expect(screen.split('\n').length).toBeLessThanOrEqual(rows);
		await expect(`${screen}\n`).toMatchFileSnapshot(
			`../output/${name}-${columns}x${rows}.txt`,
		);
	});
});

describe('in ASCII', () => {
	test.each(scenes)('%s has no other character', (_name, keys) => {
		const screen = draw(keys, {columns: 80, rows: 24, isAscii: true});
		expect(screen).toMatch(/^[\n -~]+$/);
		for (const line of screen.split('\n')) {
			expect(line.length).toBeLessThanOrEqual(80);
		}
	});
});

test('a terminal that is too small is told the size it needs', () => {
	expect(draw([], {columns: 59, rows: 15})).toBe(
		'Planwatch needs a terminal of 60 columns and 15 rows; this\none has 59 and 15.',
	);
	expect(draw([], {columns: 60, rows: 15})).toContain('1 Prevention');
});

test.each(scenes)('%s fits the smallest terminal', (_name, keys) => {
	const lines = draw(keys, {columns: 60, rows: 15}).split('\n');
	expect(lines).toHaveLength(15);
});

function draw(
	keys: readonly string[],
	{
		columns,
		rows,
		isAscii = false,
	}: {columns: number; rows: number; isAscii?: boolean},
	seen = world,
): string {
	const terminal = createFakeTerminal(columns, rows);
	const state = pressKeys(beginAt(seen, columns, rows), seen, ...keys);
	const {unmount} = render(
		renderApp(state, seen, createTheme({isColour: false, isAscii})),
		{...terminal, debug: true, patchConsole: false},
	);
	const screen = terminal.screen();
	unmount();
	return screen
		.split('\n')
		.map((line) => line.trimEnd())
		.join('\n')
		.trimEnd();
}
