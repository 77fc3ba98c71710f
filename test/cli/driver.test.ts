import {spawnSync} from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import {expect, test} from 'vitest';
import {temporaryFolder} from '../temporary-folder.js';
import {copyDist} from './copy-dist.js';

test('without what npm builds of better-sqlite3 the program says what to do', () => {
	const {status, stdout, stderr} = spawnSync(
		process.execPath,
		[path.join(copyDist(), 'cli.js'), 'status'],
		{
			encoding: 'utf8',
			env: {PLANWATCH_DB: path.join(temporaryFolder(), 'planwatch.db')},
		},
	);
	expect({status, stdout, stderr}).toEqual({
		status: 3,
		stdout: '',
		stderr:
			'planwatch: better-sqlite3 is not built for this node\n  run npm rebuild better-sqlite3 where planwatch is installed\n',
	});
});
