/**
 * `npm run bench:screens`: what the screens read and settle at a key, with 10,000 indicators in one pane. Each time is the fastest
 * of several, beside a floor of the same run: the bare statement that reads as many rows. The ratio is what to compare
 * between machines. What drawing costs is `npm run bench:terminal`.
 */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {findCurrent} from '../../source/app/current.js';
import {type AppState, initialState} from '../../source/app/state.js';
import {createWorld, type World} from '../../source/app/world.js';
import {loadDriver} from '../../source/store/driver.js';
import {type Store} from '../../source/store/open.js';
import {pressKeys} from '../app/seeded-world.js';
import {largePriority, makeLargeStore} from './make-store.js';

const count = 10_000;
const rounds = 7;

/** What is typed, letter by letter: a common word, one in every name, and words that few have. */
const searches = ['burglary', 'beat', 'knife crime repeat', 'made 777'];

const folder = mkdtempSync(path.join(tmpdir(), 'planwatch-bench-'));
try {
	const file = path.join(folder, 'large.db');
	console.log(`making a store of ${count} indicators`);
	const store = makeLargeStore(file, count);
	measureAll(store, prepareFloors(file));
	store.close();
} finally {
	rmSync(folder, {recursive: true, force: true});
}

type Floors = Readonly<Record<'pane' | 'exceptions', () => unknown>> & {
	readonly search: (words: string) => unknown;
};

/** The least that each can cost: to read the rows. */
function prepareFloors(file: string): Floors {
	const database = new (loadDriver())(file, {readonly: true});
	const pane = database.prepare(
		'SELECT id, name, strand FROM indicators WHERE priority = ? ORDER BY ordinal',
	);
	const exceptions = database.prepare(
		'SELECT * FROM exceptions WHERE quarter = ? ORDER BY ordinal',
	);
	const search = database.prepare(
		'SELECT kind, ref, title, body FROM search WHERE search MATCH ? LIMIT 200',
	);
	return {
		pane: () => pane.all(largePriority),
		exceptions: () => exceptions.all('2023-24-q2'),
		search: (words) =>
			search.all(
				words
					.split(' ')
					.map((word) => `"${word}"*`)
					.join(' '),
			),
	};
}

function measureAll(store: Store, floors: Floors): void {
	const begin = (): [AppState, World] => {
		const world = createWorld(store);
		const quarter = world.reports.at(-1)!;
		const state = initialState(quarter, {columns: 120, rows: 40});
		findCurrent(state, world);
		return [state, world];
	};

	const pane = String(largePriority);
	report(`open the pane of ${count}`, press(begin, [pane]), time(floors.pane));
	for (const [name, keys] of [
		['  move down in it', ['j']],
		['  go to its end', ['G']],
		['  sort it by name', ['s', 's']],
		['  only those with an open exception', ['f', 'f']],
	] as const) {
		report(name, press(inPane(begin, pane), keys));
	}

	report('open the exceptions', press(begin, ['E']), time(floors.exceptions));
	report('open what could not be assessed', press(begin, ['E', 'n']));
	report('open the coverage', press(begin, ['C']));
	report('open an indicator', press(inPane(begin, pane), ['enter']));
	for (const words of searches) {
		const times = [...words].map((_, index) => {
			const typed = words.slice(0, index + 1);
			const state = () => inPane(begin, '/', ...typed.slice(0, -1))();
			return {
				typed,
				own: press(state, [typed.at(-1) === ' ' ? 'space' : typed.at(-1)!]),
				floor: time(() => floors.search(typed.trim())),
			};
		});
		const slowest = times.toSorted((a, b) => b.own - a.own)[0]!;
		const {typed, own, floor} = slowest;
		report(`type “${words}”: the slowest letter, “${typed}”`, own, floor);
	}
}

/** The same beginning with some keys pressed. */
function inPane(begin: () => [AppState, World], ...keys: readonly string[]) {
	return (): [AppState, World] => {
		const [state, world] = begin();
		return [pressKeys(state, world, ...keys), world];
	};
}

/** Milliseconds from keys to what is to be seen, nothing of which is known beforehand. */
function press(
	begin: () => [AppState, World],
	keys: readonly string[],
): number {
	let fastest = Number.POSITIVE_INFINITY;
	for (let round = 0; round < rounds; round++) {
		const [state, world] = begin();
		const start = performance.now();
		findCurrent(pressKeys(state, world, ...keys), world);
		fastest = Math.min(fastest, performance.now() - start);
	}

	return fastest;
}

function time(work: () => unknown): number {
	let fastest = Number.POSITIVE_INFINITY;
	for (let round = 0; round < rounds; round++) {
		const start = performance.now();
		work();
		fastest = Math.min(fastest, performance.now() - start);
	}

	return fastest;
}

function report(name: string, own: number, floor?: number): void {
	const beside =
		floor === undefined
			? ''
			: `   bare statement ${floor.toFixed(1).padStart(6)} ms`;
	console.log(`${name.padEnd(58)} ${own.toFixed(1).padStart(7)} ms${beside}`);
}
