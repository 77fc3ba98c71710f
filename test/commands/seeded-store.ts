import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll} from 'vitest';

/** The file of a store that the first command line fills from the bundled data, one for each test file. */
export function seededStore(): string {
	const folder = mkdtempSync(path.join(tmpdir(), 'planwatch-test-'));
	afterAll(() => {
		rmSync(folder, {recursive: true, force: true});
	});
	return path.join(folder, 'planwatch.db');
}
