import {writeFileSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {expect, test} from 'vitest';
import {prepareStore} from '../../source/commands/prepare-store.js';
import {makeReport} from '../bench/make-report.js';
import {planwatch} from '../cli/planwatch.js';
import {temporaryFolder} from '../temporary-folder.js';
import {openPseudoTerminal} from './pseudo-terminal.js';

const bar = /\r\[[=> ]{24}] +\d+% finding figures/;

function prepare() {
	const folder = temporaryFolder();
	const store = path.join(folder, 'planwatch.db');
	prepareStore(store, 'data').close();
	const file = path.join(folder, 'long.txt');
	// The work says of itself that it takes more than a second.
	writeFileSync(file, makeReport('fixtures/reports', 1_200_000));
	return {folder, store, file};
}

test('a long import has a bar on a terminal, which is gone at its end', async () => {
	const {store, file} = prepare();
	const terminal = openPseudoTerminal(process.execPath, [
		'dist/cli.js',
		'import',
		file,
		'--dry-run',
		'--db',
		store,
	]);
	const {exitCode} = await terminal.exit;
	expect(exitCode).toBe(0);
	expect(terminal.readBytes()).toMatch(bar);
	expect(terminal.readText()).not.toMatch(/\[[=> ]{24}]/);
	terminal.close();
}, 30_000);

test('where standard error is no terminal there is none', () => {
	const {store, file} = prepare();
	const {stdout, stderr, status} = planwatch([
		'import',
		file,
		'--dry-run',
		'--db',
		store,
	]);
	expect([stderr, status]).toEqual(['', 0]);
	expect(stdout).not.toMatch(/\[[=> ]{24}]/);
}, 30_000);

test('a short one has none anywhere', async () => {
	const {store} = prepare();
	const terminal = openPseudoTerminal(process.execPath, [
		'dist/cli.js',
		'import',
		'data',
		'--db',
		store,
	]);
	await terminal.exit;
	expect(terminal.readBytes()).not.toMatch(bar);
	terminal.close();
});
