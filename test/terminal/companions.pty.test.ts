import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import {chmodSync, readdirSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {prepareStore} from '../../source/commands/prepare-store.js';
import {openStore} from '../../source/store/open.js';
import {planwatch} from '../cli/planwatch.js';
import {reader} from '../cli/reader.js';
import {temporaryFolder} from '../temporary-folder.js';
import {openPseudoTerminal, type PseudoTerminal} from './pseudo-terminal.js';

const opened: PseudoTerminal[] = [];
let folder: string;
let file: string;

beforeEach(() => {
	folder = temporaryFolder();
	file = path.join(folder, 'planwatch.db');
	prepareStore(file, 'data').close();
});

afterEach(() => {
	for (const terminal of opened.splice(0)) {
		terminal.close();
	}
});

test('an entry of another process is shown without a key; where nothing changed nothing is sent', async () => {
	const terminal = await openExceptions();
	const [first, second] = listExceptions();
	terminal.write('jx');
	await see(terminal, 'what explains it:');
	terminal.write('new rule');
	await see(terminal, 'new rule▏');
	const sent = terminal.readBytes().length;
	decide(first!, '--acknowledge');
	await see(terminal, /Female.*acknowledged/);
	expect(terminal.readText()).toMatch(/▶ ▼ target +Ethnic minority/);
	expect(terminal.readText()).toContain('new rule▏');
	// The row and the count, not the screen.
	expect(terminal.readBytes().length - sent).toBeLessThan(400);

	const later = terminal.readBytes().length;
	// Nothing of another quarter is to be seen here: the entry after it shows that it has been read.
	decide(listExceptions('2022-23-q1')[0]!, '--acknowledge');
	decide(second!, '--acknowledge');
	await see(terminal, /BAME.*acknowledged/);
	expect(terminal.readBytes().length - later).toBeLessThan(400);
}, 30_000);

test('no entry is lost when several processes write at once', async () => {
	const terminal = await openExceptions();
	const ids = listExceptions();
	const children = ids
		.slice(10, 16)
		.map((id) =>
			spawn(process.execPath, [
				'dist/cli.js',
				'triage',
				id,
				'--acknowledge',
				'--db',
				file,
			]),
		);
	terminal.write('aj'.repeat(6));
	const ends = await Promise.all(
		children.map(async (child) => once(child, 'exit')),
	);
	expect(ends.map(([code]) => code as number)).toEqual(children.map(() => 0));
	await vi.waitFor(
		() => {
			const store = openStore(file);
			const decided = store.triage.all().map(({exception}) => exception);
			store.close();
			expect(decided.toSorted()).toEqual(
				[...ids.slice(0, 6), ...ids.slice(10, 16)].toSorted(),
			);
		},
		{timeout: 10_000},
	);
}, 30_000);

test('a store that another process has locked stays readable, and what is decided waits', async () => {
	const terminal = await openExceptions();
	const holder = await holdLock();
	terminal.write('ja');
	await see(
		terminal,
		'1 decision waits to be saved in the store: another process',
	);
	terminal.write('2');
	await see(terminal, 'FIRE');
	terminal.write('E');
	await see(terminal, '▶ ▼ target      Ethnic minority');
	holder.stdin!.end();
	await see(terminal, 'saved');
	await see(terminal, /BAME.*acknowledged/);
}, 30_000);

test.skipIf(!reader.canRead)(
	'a store that is not ours to write to can be read, and says so',
	async () => {
		chmodSync(file, 0o444);
		chmodSync(folder, 0o555);
		const terminal = await openExceptions('▼ target', reader.uid);
		expect(terminal.readText()).toContain('read-only');
		// Files of a reader beside it would keep out the next who may write.
		expect(readdirSync(folder)).toEqual([path.basename(file)]);
		terminal.write('x');
		await see(terminal, 'the store can only be read here');
		terminal.write('2');
		await see(terminal, 'FIRE');
		chmodSync(folder, 0o755);
		chmodSync(file, 0o644);
		decide(listExceptions()[0]!, '--acknowledge');
		terminal.write('E');
		await see(terminal, 'acknowledged');
	},
	30_000,
);

async function openExceptions(
	sign = '▼ target',
	uid?: number,
): Promise<PseudoTerminal> {
	const terminal = openPseudoTerminal(
		process.execPath,
		['dist/cli.js', '--db', file],
		{uid, env: {LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8'}},
	);
	opened.push(terminal);
	await see(terminal, '1 Prevention');
	terminal.write('E');
	await see(terminal, sign);
	return terminal;
}

async function see(
	terminal: PseudoTerminal,
	sign: string | RegExp,
): Promise<void> {
	await vi.waitFor(
		() => {
			expect(terminal.readText()).toMatch(sign);
		},
		{timeout: 8000},
	);
}

function listExceptions(quarter = '2023-24-q2'): string[] {
	const store = openStore(file);
	const ids = store.exceptions.ofQuarter(quarter).map(({id}) => id);
	store.close();
	return ids;
}

/** As another analyst would, in another process. */
function decide(id: string, flag: string): void {
	const {status} = planwatch(['triage', id, flag, '--db', file]);
	expect(status).toBe(0);
}

/** A process that keeps the store locked until its input ends. */
async function holdLock(): Promise<ChildProcess> {
	const child = spawn(
		process.execPath,
		['--import', 'tsx', 'test/terminal/programs/lock.ts', file],
		{stdio: ['pipe', 'pipe', 'inherit']},
	);
	await once(child.stdout, 'data');
	return child;
}
