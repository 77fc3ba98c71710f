import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll} from 'vitest';

/** A folder for a test file, which is gone when that has run: to be called outside the tests. */
export function makeFolder(): string {
	const folder = mkdtempSync(path.join(tmpdir(), 'planwatch-terminal-'));
	afterAll(() => {
		rmSync(folder, {recursive: true, force: true});
	});
	return folder;
}
