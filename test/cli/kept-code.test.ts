import {spawnSync} from 'node:child_process';
import {cpSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {pathToFileURL} from 'node:url';
import {expect, test} from 'vitest';
import {temporaryFolder} from '../temporary-folder.js';

/** What comes of loading the built screens: whether V8 refused the code that was kept of them, and what they export. */
function loadScreens(dist: string): unknown {
	const {stdout, stderr} = spawnSync(
		process.execPath,
		[
			'--input-type=module',
			'--eval',
			`const {script, ...names} = await import(${JSON.stringify(pathToFileURL(path.join(dist, 'screens.js')).href)});
			console.log(JSON.stringify({isRefused: script.cachedDataRejected, names: Object.keys(names)}));`,
		],
		{encoding: 'utf8'},
	);
	expect(stderr).toBe('');
	return JSON.parse(stdout);
}

function copyDist(): string {
	const dist = path.join(temporaryFolder(), 'dist');
	cpSync('dist', dist, {recursive: true});
	writeFileSync(path.join(dist, 'package.json'), '{"type": "module"}');
	return dist;
}

const names = ['openTerminal', 'startApp'];

test('the screens start from the code that was kept of them', () => {
	expect(loadScreens(path.resolve('dist'))).toEqual({isRefused: false, names});
});

test('without it they are read', () => {
	const dist = copyDist();
	rmSync(path.join(dist, 'screens.script.js.code'));
	expect(loadScreens(dist)).toEqual({names});
});

test('what is no code of this V8 is refused', () => {
	const dist = copyDist();
	writeFileSync(path.join(dist, 'screens.script.js.code'), 'something else');
	expect(loadScreens(dist)).toEqual({isRefused: true, names});
});
