import {describe, expect, test} from 'vitest';
import {drawScreen} from './draw-screen.js';
import {seedWorld} from './seeded-world.js';

const world = seedWorld();
const size = {columns: 100, rows: 30};

/** Lists that a filter leaves nothing of, or that there is nothing for. */
const scenes: ReadonlyArray<
	readonly [name: string, keys: readonly string[], said: string]
> = [
	[
		'indicators',
		['5', 'f', 'f', '['],
		'No indicator of this priority has an open exception. f shows the others.',
	],
	[
		'exceptions',
		['E', 'p', 'b', 'b', 'b', 'f', 'f'],
		'fits target, priority 1, favourable. F shows all of them again.',
	],
	['search', ['/', ...'xyzzy'], 'Nothing has all of these words.'],
	['a search without words', ['/'], 'type words of an indicator'],
	['commands', [':', ...'xyzzy'], 'no command has these words'],
	[
		'commands that do nothing by themselves',
		[':', ...'typed in one go'],
		'no command has these words',
	],
	['review', ['V'], 'Nothing waits'],
	[
		'differences',
		['R', 'd', 'f', 'p', 'p', 'p', 'p', 'p', 'w'],
		'fits restated, priority 5, Fire. F shows all of them again.',
	],
	['commentary', ['R', 'f', 'f', 'f', 'f', 'f', 'w'], 'says nothing in'],
];

describe.each(scenes)('no %s', (_name, keys, said) => {
	const lines = drawScreen(world, keys, size).split('\n');

	test('says why, and what helps', () => {
		expect(lines.join('\n')).toContain(said);
	});

	test('offers no key that moves', () => {
		expect(lines.at(-1)).toMatch(/quit|close/);
		expect(lines.at(-1)).not.toContain('move');
	});

	test('has no titles of columns over nothing', () => {
		expect(lines.slice(3, 6).join('\n')).not.toMatch(
			/^ {3}(?:Indicator|Objective|Kind) /m,
		);
	});
});

test('a filter counts what it leaves', () => {
	const pane = drawScreen(world, ['2', 'f', 'f'], size);
	expect(pane).toMatch(/^ {3}\d+ with an open exception /m);
});

test('more words than the palette is wide are seen from their end', () => {
	const words = 'a long way to say what one is looking for, and then some more';
	const lines = drawScreen(world, [':', ...words], {columns: 60, rows: 15});
	expect(lines).toMatch(/^ : ….*and then some more▏$/m);
});

test('a list with one item can be moved in', () => {
	const found = drawScreen(world, ['/', ...'alley gates installed'], size);
	expect(found.split('\n').at(-1)).toContain('move');
});
