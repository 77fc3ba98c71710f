import {readFileSync, writeFileSync} from 'node:fs';
import {env} from 'node:process';
import {expect, test} from 'vitest';
import {drawKeysTable} from './keys-table.js';

const begin =
	'<!-- keys: made from the bindings; UPDATE_README=1 npx vitest run test/app/readme.test.ts -->\n';
const end = '\n<!-- end of keys -->';

test('the readme’s table of keys is the bindings’', () => {
	const readme = readFileSync('readme.md', 'utf8');
	const [before, rest = ''] = readme.split(begin);
	const [table, after] = rest.split(end);
	if (env.UPDATE_README) {
		writeFileSync(
			'readme.md',
			[before, begin, drawKeysTable(), end, after].join(''),
		);
		return;
	}

	expect(table).toBe(drawKeysTable());
});
