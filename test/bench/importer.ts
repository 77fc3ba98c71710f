/**
 * `npm run bench:importer`: what `planwatch import` takes for a report of 5 MB, in seconds and memory, beside its budget
 * and beside two things that it cannot be faster than: starting the program, and finding every number of the text with
 * one regular expression.
 */
import {spawnSync} from 'node:child_process';
import {
	copyFileSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {type ImportResult} from '../../source/commands/import/result.js';
import {makeReport} from './make-report.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const megabyte = 1_000_000;
/** One like the published ones, and one beyond anything that an office has published. */
const sizes = [0.036 * megabyte, 5 * megabyte];
const rounds = 3;
const budget = {seconds: 2, megabytes: 300};

/** Prints the peak memory of the program at its end, in kilobytes. */
const tellMemory = String.raw`data:text/javascript,process.on("exit",()=>process.stderr.write("\npeak "+process.resourceUsage().maxRSS))`;

const folder = mkdtempSync(path.join(tmpdir(), 'planwatch-bench-'));
try {
	const invented = path.join(root, 'fixtures/reports');
	const seeded = path.join(folder, 'seeded.db');
	run(seeded, 'status');
	const start = run(seeded, 'status').seconds;
	for (const size of sizes) {
		measure(seeded, start, makeReport(invented, size));
	}
} finally {
	rmSync(folder, {recursive: true});
}

function measure(seeded: string, start: number, text: string): void {
	const report = path.join(folder, 'report.txt');
	writeFileSync(report, text);
	const runs = Array.from({length: rounds}, (_, round) => {
		const store = path.join(folder, `${round}.db`);
		copyFileSync(seeded, store);
		return run(store, 'import', report);
	}).toSorted((a, b) => a.seconds - b.seconds);
	const {seconds, megabytes, answer} = runs[0]!;
	const scan = time(
		() => readFileSync(report, 'utf8').match(/\d[\d,.]*/g)!.length,
	);
	const {paragraphs, figures} = JSON.parse(answer) as ImportResult;
	const isLarge = text.length > megabyte;
	console.log(
		[
			`a report of ${(text.length / megabyte).toFixed(2)} MB: ${paragraphs} paragraphs, ${figures.accepted + figures.review} figures`,
			`  time    ${seconds.toFixed(2)} s${isLarge ? judge(seconds, budget.seconds, 's') : ''}; a start of the program alone: ${start.toFixed(2)} s, finding its numbers alone: ${scan.toFixed(3)} s`,
			`  memory  ${megabytes.toFixed(0)} MB${isLarge ? judge(megabytes, budget.megabytes, 'MB') : ''}`,
		].join('\n'),
	);
}

function run(store: string, ...words: string[]) {
	const begin = performance.now();
	const {stdout, stderr, status} = spawnSync(
		process.execPath,
		[
			'--import',
			tellMemory,
			path.join(root, 'dist/cli.js'),
			...words,
			'--json',
			'--db',
			store,
		],
		{encoding: 'utf8', maxBuffer: 500 * megabyte},
	);
	if (status !== 0) {
		throw new Error(stdout + stderr);
	}

	return {
		seconds: (performance.now() - begin) / 1000,
		megabytes: Number(/peak (\d+)/.exec(stderr)![1]) / 1000,
		answer: stdout,
	};
}

function time(work: () => number): number {
	const begin = performance.now();
	work();
	return (performance.now() - begin) / 1000;
}

function judge(value: number, most: number, unit: string): string {
	return `, budget ${most} ${unit}: ${value <= most ? 'met' : 'not met'}`;
}
