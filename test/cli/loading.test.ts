import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';
import {seededStore} from '../commands/seeded-store.js';
import {temporaryFolder} from '../temporary-folder.js';
import {planwatch} from './planwatch.js';

const store = {PLANWATCH_DB: seededStore()};

type Coverage = {readonly result: ReadonlyArray<{readonly url: string}>};
type Metafile = {
	readonly outputs: Record<string, {readonly inputs: Record<string, unknown>}>;
};

const {outputs} = JSON.parse(
	readFileSync('dist/meta.json', 'utf8'),
) as Metafile;

/** The packages whose code the program loaded, by what V8 saw running and what the build put into each chunk. */
function loadedPackages(words: readonly string[]): Set<string> {
	const folder = temporaryFolder();
	planwatch(words, {...store, NODE_V8_COVERAGE: folder});
	const chunks = readdirSync(folder)
		.flatMap(
			(file) =>
				(JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Coverage)
					.result,
		)
		.filter(({url}) => url.startsWith('file:'))
		.map(({url}) => path.relative('.', fileURLToPath(url)))
		.filter((file) => file in outputs);
	expect(chunks).toContain('dist/cli.js');
	return new Set(
		chunks
			.flatMap((chunk) => Object.keys(outputs[chunk]!.inputs))
			.map((input) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1])
			.filter((name) => name !== undefined),
	);
}

test.each([
	['show', 'repeat victim', '--json'],
	['exceptions', '--json'],
	['overview'],
	['--plain'],
])('planwatch %s %s loads neither Ink nor React', (...words) => {
	const packages = loadedPackages(words);
	expect(packages.has('meow')).toBe(words.length > 1 || words[0] === '--plain');
	for (const name of [
		'ink',
		'react',
		'react-reconciler',
		'yoga-layout',
		'ink-table',
	]) {
		expect(packages).not.toContain(name);
	}
});

const readers = ['mammoth', 'jszip', 'unpdf'];

test.each([
	[['show', 'repeat victim', '--json'], []],
	[['import', 'fixtures/reports/2023-24-q4.txt', '--dry-run'], []],
	[
		['import', 'fixtures/reports/2024-25-q3.docx', '--dry-run'],
		['mammoth', 'jszip'],
	],
	[['import', 'fixtures/reports/2024-25-q4.pdf', '--dry-run'], ['unpdf']],
])('planwatch %j loads of the readers of documents %j', (words, expected) => {
	const packages = loadedPackages(words);
	expect(readers.filter((name) => packages.has(name))).toEqual(expected);
});
