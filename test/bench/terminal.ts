/**
 * `npm run bench:terminal`: what the screens cost in a real pseudo-terminal of 120×40, on a pane of 200 rows, beside their budgets, the
 * same screens on what Ink itself sends, and programs that others use, where they are installed. Nothing is known beforehand:
 * every number is of this run, and times stand beside a floor that was measured with them.
 *
 * With words after `--`, only those of `bytes`, `keys`, `start`, `held` and `memory` that are named.
 */
import {mkdtempSync, rmSync} from 'node:fs';
import {cpus, loadavg, tmpdir} from 'node:os';
import path from 'node:path';
import process from 'node:process';
import {buildProgram} from '../terminal/build-program.js';
import {makeLargeStore} from './make-store.js';
import {
	measureBytes,
	measureDelays,
	measureHeld,
} from './terminal/measure-keys.js';
import {measureMemory} from './terminal/measure-memory.js';
import {measureStarts} from './terminal/measure-start.js';
import {echo, findOthers, makePlanwatch} from './terminal/programs.js';
import {type Row, writeTable} from './terminal/write-table.js';

const rows = 200;
const many = 10_000;
/** KB that a heap after a collection may differ from one time to the next. */
const flat = 1000;

const folder = mkdtempSync(path.join(tmpdir(), 'planwatch-bench-'));
const store = path.join(folder, 'usual.db');
const {installed, missing} = findOthers(folder, rows);
const parts = {
	bytes: countBytes,
	keys: timeKeys,
	start: timeStarts,
	held: holdKey,
	memory: weighMemory,
};

try {
	makeLargeStore(store, rows).close();
	const wanted = process.argv.slice(2);
	const results: Row[] = [];
	for (const [name, measure] of Object.entries(parts)) {
		if (wanted.length === 0 || wanted.includes(name)) {
			process.stderr.write(`measuring ${name} …\n`);
			// eslint-disable-next-line no-await-in-loop -- two at once would slow each other down.
			results.push(...(await measure()));
		}
	}

	console.log(
		`Node ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} cores, load ${loadavg()[0]!.toFixed(1)}; 120×40, ${rows} rows.\n`,
	);
	console.log(writeTable(results));
	if (missing.length > 0) {
		console.log(`\nNot installed, so not measured: ${missing.join(', ')}.`);
	}
} finally {
	rmSync(folder, {recursive: true, force: true});
}

async function countBytes(): Promise<Row[]> {
	const ink = await makeInk();
	const alone = {keys: 'zz'};
	return [
		{
			what: 'arrow key, no chart change',
			unit: 'bytes',
			most: 120,
			value: await measureBytes(makePlanwatch(store, alone)),
			beside: {
				[ink.name]: await measureBytes({
					...ink,
					steps: makePlanwatch(store, alone).steps,
				}),
				...(await collect(async (program) => measureBytes(program))),
			},
		},
		{
			what: 'arrow key with chart',
			unit: 'bytes',
			most: 1100,
			value: await measureBytes(makePlanwatch(store)),
			beside: {[ink.name]: await measureBytes(ink)},
		},
		{
			what: 'arrow key with chart, where the list scrolls',
			unit: 'bytes',
			value: await measureBytes(makePlanwatch(store), {before: 40}),
			beside: {[ink.name]: await measureBytes(ink, {before: 40})},
		},
	];
}

async function timeKeys(): Promise<Row[]> {
	const large = path.join(folder, 'large.db');
	makeLargeStore(large, many).close();
	const timed = [makePlanwatch(large), echo, ...installed];
	const [own, ...others] = await measureDelays(timed);
	return [
		{
			what: `key to first byte, p95, at ${many.toLocaleString('en-GB')} indicators`,
			unit: 'ms',
			most: 20,
			value: own!.p95,
			beside: {
				median: own!.median,
				...Object.fromEntries(
					others.map(({p95}, index) => [timed[index + 1]!.name, p95]),
				),
			},
		},
	];
}

async function timeStarts(): Promise<Row[]> {
	const hello = path.resolve('test/bench/programs/hello');
	const makeHello = (name: string, program: string) => ({
		name,
		command: [process.execPath, program],
		steps: [{keys: '', sign: 'Hello'}],
		down: '',
	});
	const started = [
		makePlanwatch(store),
		makeHello(
			'hello in the same bundle',
			await buildProgram(hello, path.join(folder, 'shipped'), true),
		),
		makeHello(
			'hello on Ink as it comes',
			await buildProgram(hello, path.join(folder, 'plain')),
		),
		...installed,
	];
	const times = await measureStarts(started);
	return [
		{
			what: 'start to first frame',
			unit: '× an Ink hello-world in the same bundle',
			most: 1.3,
			decimals: 2,
			value: times[0]! / times[1]!,
			beside: Object.fromEntries(
				started.map(({name}, index) => [`ms: ${name}`, times[index]!]),
			),
		},
	];
}

async function holdKey(): Promise<Row[]> {
	const ink = await makeInk();
	return [
		{
			what: 'key held on a line of 2 KB/s, after the last of 60',
			unit: 'ms',
			most: 2000,
			value: await measureHeld(makePlanwatch(store)),
			beside: {
				[ink.name]: await measureHeld(ink),
				...(await collect(async (program) => measureHeld(program))),
			},
		},
	];
}

async function weighMemory(): Promise<Row[]> {
	const {before, after} = await measureMemory(
		(nodeFlags) => makePlanwatch(store, {nodeFlags}),
		folder,
	);
	return [
		{
			what: 'heap that 1,000 keys leave behind',
			unit: 'KB',
			most: flat,
			value: (after.heap - before.heap) / 1000,
			beside: {'whole heap': after.heap / 1000},
		},
		{
			what: 'performance entries that they leave behind',
			unit: '',
			most: 0,
			value: after.entries - before.entries,
			beside: {},
		},
	];
}

/** The same screens, as Ink draws them by itself. */
async function makeInk() {
	return makePlanwatch(store, {
		name: 'on Ink alone',
		program: await buildProgram('on-ink', path.join(folder, 'ink')),
	});
}

async function collect(
	measure: (program: (typeof installed)[number]) => Promise<number>,
): Promise<Record<string, number>> {
	const measured: Record<string, number> = {};
	for (const program of installed) {
		// eslint-disable-next-line no-await-in-loop -- as above.
		measured[program.name] = await measure(program);
	}

	return measured;
}
