import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {beforeAll, describe, expect, test} from 'vitest';
import {findCurrent} from '../../source/app/current.js';
import {type AppState} from '../../source/app/state.js';
import {step} from '../../source/app/step.js';
import {createWorld, type World} from '../../source/app/world.js';
import {prepareStore} from '../../source/commands/prepare-store.js';
import {type CommentaryModel} from '../../source/screens/commentary/select.js';
import {type ComparisonModel} from '../../source/screens/comparison/select.js';
import {type ExceptionsModel} from '../../source/screens/exceptions/select.js';
import {run} from '../commands/environment.js';
import {temporaryFolder} from '../temporary-folder.js';
import {drawScreen} from './draw-screen.js';
import {matchScreen} from './match-screen.js';
import {seedReports} from './seeded-reports.js';
import {beginAt, pressKeys, seedImported, typeKeys} from './seeded-world.js';

let world: World;

beforeAll(async () => {
	world = createWorld(
		await seedReports('2023-24-q3.txt', '2023-24-q4.txt', '2024-25-q1.md'),
	);
});

const scenes: ReadonlyArray<readonly [name: string, keys: readonly string[]]> =
	[
		['text-list', ['R', '[', 'j', 'j']],
		['text-passage', ['R', '[', 'j', 'j', 'j', 'enter', 'l', 'l']],
		['text-beside', ['R', '[', 'j', 'j', 'enter', 'v']],
		['text-differences', ['R', '[', 'd', 'f', 'f', 'j']],
		['text-search', ['/', ...'licensing venues', 'end']],
		['text-indicator', ['/', ...'repeat victim rate', 'enter', 'G']],
	];

describe.each([
	[80, 24],
	[120, 40],
])('imported reports at %i×%i', (columns, rows) => {
	test.each(scenes)('%s', async (name, keys) => {
		await matchScreen(world, [name, keys], {columns, rows});
		const ascii = drawScreen(world, keys, {columns, rows, isAscii: true});
		expect(ascii).toMatch(/^[\n -~]+$/);
	});
});

test.each(scenes)('%s fits the smallest terminal', (_name, keys) => {
	const screen = drawScreen(world, keys, {columns: 60, rows: 15});
	expect(screen.split('\n')).toHaveLength(15);
});

function press(...keys: readonly string[]): AppState {
	return pressKeys(beginAt(world), world, ...keys);
}

function nameScreens({routes}: AppState): string[] {
	return routes.map(({screen}) => screen);
}

function readModel(state: AppState): CommentaryModel {
	return findCurrent(state, world).model as CommentaryModel;
}

function countFigures(state: AppState): number {
	const {selected} = findCurrent(state, world).model as ExceptionsModel;
	return selected?.figures.length ?? 0;
}

test('from the reports to a figure’s indicator, and back one step at a time', () => {
	const there = press('R', 'j', 'enter', 'l', 'enter');
	expect(nameScreens(there)).toEqual([
		'priority',
		'reports',
		'commentary',
		'indicator',
	]);
	const back = pressKeys(there, world, 'escape');
	expect(readModel(back).place).toBe(1);
	expect(nameScreens(pressKeys(back, world, 'escape'))).toEqual([
		'priority',
		'reports',
	]);
	expect(
		nameScreens(pressKeys(back, world, 'escape', 'escape', 'escape')),
	).toEqual(['priority']);
});

describe('o on a figure', () => {
	const open = ['/', ...'repeat victim rate', 'enter', 'l', 'l', 'l'];

	test('opens its paragraph in its own quarter, marked, and leaves the program in the one that it was at', () => {
		const indicator = press(...open);
		const source = pressKeys(indicator, world, 'o');
		const {quarter} = findCurrent(source, world);
		const {selected, data} = readModel(source);
		expect(quarter.id).not.toBe(indicator.quarter.id);
		expect(selected?.figure).toMatchObject({
			id: data.route.figure,
			report: quarter.id,
			indicator: 'da-repeat-victim-rate',
		});
		expect(
			drawScreen(world, [...open, 'o'], {columns: 80, rows: 24}),
		).toContain(`▶${selected!.figure.printed}◀`);
		const back = pressKeys(source, world, 'escape');
		expect(back).toEqual({...indicator, toast: undefined});
	});

	test('in an exception goes through its figures one after the other', () => {
		const downs = Array.from({length: 30}, (_, count) =>
			Array.from({length: count}, () => 'j'),
		);
		const exception = downs
			.map((keys) => press('[', '[', '[', 'E', ...keys))
			.find((state) => countFigures(state) > 2)!;
		const first = pressKeys(exception, world, 'o');
		const {among} = readModel(first).data;
		expect(among).toHaveLength(countFigures(exception));
		const seen = among.map((_, index) => {
			const state = pressKeys(
				first,
				world,
				...among.slice(0, index).map(() => 'o'),
			);
			return readModel(state).selected?.figure.id;
		});
		expect(seen).toEqual(among.map(({id}) => id));
		const last = pressKeys(first, world, ...among.map(() => 'o'));
		expect(pressKeys(last, world, 'escape').routes).toEqual(exception.routes);
	});
});

test('o on a value that a person imported says that no report printed it', () => {
	const imported = seedImported();
	const state = pressKeys(beginAt(imported), imported, '2', 'G', 'k', 'k', 'o');
	expect(nameScreens(state)).toEqual(['priority', 'priority']);
	expect(state.overlay).toMatchObject({
		kind: 'panel',
		paragraphs: ['40: imported from thefts.csv, not printed in a report'],
	});
});

test('[ and ] there change the quarter that is read, and nothing else', () => {
	const source = press('/', ...'alley summer', 'enter');
	expect(findCurrent(source, world).quarter.id).toBe('2023-24-q3');
	const later = pressKeys(source, world, ']');
	expect(findCurrent(later, world).quarter.id).toBe('2023-24-q4');
	expect(later.quarter).toEqual(source.quarter);
	const first = pressKeys(source, world, '[', '[', '[');
	expect(first.toast).toBe('there is no earlier report than Q1 22/23');
	expect(pressKeys(first, world, 'escape').routes).toEqual(
		press('/', ...'alley summer').routes,
	);
});

test('a count goes so many lines or figures further', () => {
	const passage = press('R', 'j', 'enter');
	const last = readModel(passage).figures.length - 1;
	expect(last).toBeGreaterThan(1);
	const type = (...keys: string[]) =>
		readModel(typeKeys(passage, world, ...keys)).place;
	expect([type('2', 'l'), type('9', '9', 'l')]).toEqual([2, last]);
});

test('while a key is held the marks move at once, and the reading follows when it is let go', () => {
	const passage = press('R', 'j', 'enter');
	const held = typeKeys(passage, world, 'l', 'l');
	expect(readModel(held).place).toBe(2);
	expect(held.held?.state).toMatchObject({
		figure: readModel(passage).selected!.figure.id,
	});
	expect(step(held, {type: 'settle'}, world).held).toBeUndefined();
});

test('side by side stays while one goes through the objectives and reports', () => {
	const beside = press('R', 'enter', 'v');
	expect(readModel(beside).data.other?.report.id).toBe('2023-24-q4');
	const next = pressKeys(beside, world, 'n');
	expect(readModel(next).shownBeside).toBeDefined();
	const other = pressKeys(beside, world, 'b');
	expect(readModel(other).data.other?.report.id).toBe('2023-24-q3');
	expect(readModel(pressKeys(other, world, 'v')).shownBeside).toBeUndefined();
	expect(pressKeys(other, world, 'n', 'v', 'escape').routes).toEqual(
		press('R').routes,
	);
	const compared = pressKeys(other, world, 'd');
	const {data} = findCurrent(compared, world).model as ComparisonModel;
	expect([data.from?.id, data.to?.id]).toEqual(['2023-24-q3', '2024-25-q1']);
});

test('what is copied says the figure and where it stands', () => {
	const {effects} = press('R', 'enter', 'c');
	expect(effects).toEqual([
		{
			effect: 'copy',
			text: 'Domestic abuse repeat victim rate was 42.0% (12 months to Jun 2024). Source: Q1 24/25 report, priority 1, Police, "Reduce Repeat Victimization", paragraph 1.',
		},
	]);
});

test('what a document would do to the terminal is seen, not done', async () => {
	const folder = temporaryFolder();
	const [store, file] = ['store.db', 'steering.txt'].map((name) =>
		path.join(folder, name),
	) as [string, string];
	writeFileSync(
		file,
		readFileSync('fixtures/reports/2023-24-q3.txt', 'utf8').replace(
			'repeat victim rate stood',
			'\u001B[2Jrepeat\u202E victim rate stood',
		),
	);
	await run(store, 'import', file);
	const screen = drawScreen(
		createWorld(prepareStore(store, 'data')),
		['R', 'enter'],
		{columns: 80, rows: 24},
	);
	expect(screen).toContain(String.raw`␛[2Jrepeat\u{202e}`);
	expect(screen).not.toMatch(/(?!\n)\p{Cc}|\p{Cf}/u);
});
