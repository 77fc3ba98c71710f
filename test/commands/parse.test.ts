import path from 'node:path';
import {expect, test} from 'vitest';
import {temporaryFolder} from '../temporary-folder.js';
import {run} from './environment.js';

test.each([
	[['import', 'a.txt', '--review-al'], '--review-al'],
	[['import', 'a.txt', '--review-al=yes'], '--review-al'],
	[['import', 'a.txt', '--reviewAl'], '--reviewAl'],
	[['list', '-x'], '-x'],
])(
	'%j: a flag that there is none of is named as it was typed',
	async (words, typed) => {
		const store = path.join(temporaryFolder(), 'planwatch.db');
		await expect(run(store, ...words)).rejects.toMatchObject({
			message: `there is no flag ${typed}`,
			code: 'unknown-flag',
		});
	},
);
