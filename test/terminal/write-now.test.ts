import {closeSync, openSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {writeNow} from '../../source/terminal/write-now.js';
import {makeFolder} from './make-folder.js';

const folder = makeFolder();

test('has written when it returns, and passes over a terminal that is gone', () => {
	const file = path.join(folder, 'tty');
	const fd = openSync(file, 'w');
	writeNow(fd, 'one − two');
	expect(readFileSync(file, 'utf8')).toBe('one − two');
	closeSync(fd);
	expect(() => {
		writeNow(fd, 'three');
	}).not.toThrow();
});
