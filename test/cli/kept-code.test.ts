import {spawnSync} from 'node:child_process';
import {rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {pathToFileURL} from 'node:url';
import {expect, test} from 'vitest';
import {copyDist} from './copy-dist.js';

/** What comes of loading the scripts of a build: whether V8 refused the code that was kept of them, and what the screens export. */
function loadScripts(dist: string): unknown {
	const url = pathToFileURL(path.join(dist, 'base.js')).href;
	const {stdout, stderr} = spawnSync(
		process.execPath,
		[
			'--input-type=module',
			'--eval',
			`import * as base from '${url}';
			const screens = base.loadScript('screens', '${url}', {'./base.js': base});
			const isRefused = [...base.scripts.values()].map(({script}) => script.cachedDataRejected ?? null);
			console.log(JSON.stringify({isRefused, names: Object.keys(screens)}));`,
		],
		{encoding: 'utf8'},
	);
	expect(stderr).toBe('');
	return JSON.parse(stdout);
}

const names = ['openTerminal', 'startApp'];

test('the program starts from the code that was kept of it', () => {
	expect(loadScripts('dist')).toEqual({isRefused: [false, false], names});
});

test('without it its scripts are read', () => {
	const dist = copyDist();
	rmSync(path.join(dist, 'base.script.js.code'));
	rmSync(path.join(dist, 'screens.script.js.code'));
	expect(loadScripts(dist)).toEqual({isRefused: [null, null], names});
});

test('what is no code of this V8 is refused', () => {
	const dist = copyDist();
	writeFileSync(path.join(dist, 'screens.script.js.code'), 'something else');
	expect(loadScripts(dist)).toEqual({isRefused: [false, true], names});
});
