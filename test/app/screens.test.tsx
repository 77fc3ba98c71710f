import {describe, expect, test} from 'vitest';
import {drawScreen} from './draw-screen.js';
import {matchScreen, sizes, testScreens} from './match-screen.js';
import {testRoom} from './has-room.js';
import {seedImported, seedWorld} from './seeded-world.js';

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
		['reports', ['R', 'j', 'j']],
		['reports-filtered', ['R', 'f', 'f', 'w']],
		['commentary', ['R', 'j', 'j', 'enter', 'l']],
		['commentary-beside', ['R', 'j', 'j', 'enter', 'v']],
		['commentary-absent', ['R', '[', 'j', 'enter', ']']],
		['comparison', ['R', 'd', 'j']],
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

describe.each(sizes)('imported series at %i×%i', (columns, rows) => {
	const imported = seedImported();
	test.each(importedScenes)('%s', async (name, keys) => {
		await matchScreen(imported, [name, keys], {columns, rows});
		const ascii = drawScreen(imported, keys, {columns, rows, isAscii: true});
		expect(ascii).toMatch(/^[\n -~]+$/);
	});
});

testScreens(world, scenes);

describe('with more room than most have', () => {
	const wide = {columns: 200, rows: 60};
	test.each([
		['priority', ['2', 'j', 'j', 'j']],
		['indicator', ['/', ...'female', 'enter']],
		['list-only', ['1', 'j', 'z', 'z']],
		['exceptions', ['E', 'j']],
		['unassessed', ['E', 'n', 'j']],
		['search', ['/', ...'burglary', 'down']],
		['reports', ['R', 'j']],
		['comparison', ['R', 'd', 'j']],
	])('%s', async (name, keys) => {
		await matchScreen(world, [name, keys], wide);
	});
});

describe.each([
	[80, 24],
	[200, 60],
])('in ASCII at %i×%i', (columns, rows) => {
	test.each(scenes)('%s has no other character', (_name, keys) => {
		const screen = drawScreen(world, keys, {columns, rows, isAscii: true});
		expect(screen).toMatch(/^[\n -~]+$/);
		for (const line of screen.split('\n')) {
			expect(line.length).toBeLessThanOrEqual(columns);
		}
	});
});

test('a terminal that is too small is told the size it needs', () => {
	expect(drawScreen(world, [], {columns: 59, rows: 15})).toBe(
		'Planwatch needs a terminal of 60 columns and 15 rows; this\none has 59 and 15. q quits.',
	);
	expect(drawScreen(world, [], {columns: 60, rows: 15})).toContain(
		'1 Prevention',
	);
});

testRoom(world, scenes);
