import {chmodSync, copyFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {beforeEach, expect, test} from 'vitest';
import {prepareStore} from '../../source/commands/prepare-store.js';
import {loadDriver} from '../../source/store/driver.js';
import {temporaryFolder} from '../temporary-folder.js';
import {planwatch} from './planwatch.js';
import {reader} from './reader.js';

let folder: string;
let file: string;

beforeEach(() => {
	folder = temporaryFolder();
	file = path.join(folder, 'planwatch.db');
	prepareStore(file, 'data').close();
});

test.skipIf(!reader.canRead)(
	'a store that can only be read is read, and nothing is left beside it',
	() => {
		lock();
		const {status, stdout} = planwatchAsReader(['overview', '--db', file]);
		expect(status).toBe(0);
		expect(stdout).toContain('Q2 23/24');
		expect(readdirSync(folder)).toEqual(['planwatch.db']);
	},
);

test.skipIf(!reader.canRead)(
	'a decision in it is refused with a sentence',
	() => {
		const store = prepareStore(file, 'data');
		const [exception] = store.exceptions.all();
		store.close();
		lock();
		const {status, stderr} = planwatchAsReader([
			'triage',
			exception!.id,
			'--acknowledge',
			'--db',
			file,
		]);
		expect(status).toBe(3);
		expect(stderr).toContain(
			`planwatch: cannot use the store ${file}: it can only be read here`,
		);
	},
);

test.skipIf(!reader.canRead)(
	'one that was not closed in good order is not half read',
	() => {
		const crashed = path.join(folder, 'crashed.db');
		const database = new (loadDriver())(file);
		database.exec("INSERT INTO meta VALUES ('left', 'behind')");
		copyFileSync(file, crashed);
		copyFileSync(`${file}-wal`, `${crashed}-wal`);
		database.close();
		lock();
		chmodSync(crashed, 0o444);
		const {status, stderr} = planwatchAsReader(['overview', '--db', crashed]);
		expect(status).toBe(3);
		expect(stderr).toContain('it was not closed in good order');
	},
);

test.skipIf(!reader.canRead)(
	'one of an older planwatch says what it needs',
	() => {
		const database = new (loadDriver())(file);
		database.pragma('user_version = 1');
		database.close();
		lock();
		const {status, stderr} = planwatchAsReader(['overview', '--db', file]);
		expect(status).toBe(3);
		expect(stderr).toContain('the store is of version 1');
		expect(stderr).toContain('it cannot be written to');
	},
);

function planwatchAsReader(words: readonly string[]) {
	return planwatch(words, {}, reader.uid);
}

function lock(): void {
	chmodSync(file, 0o444);
	chmodSync(folder, 0o555);
}
