import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {Script} from 'node:vm';

/**
 * Loads the script that `pack-screens.js` makes, with the code that was kept of it. V8 of another version, or with other flags,
 * refuses the code and reads the script itself.
 *
 * @param base what the script shares with the rest of the program.
 * @param moduleUrl of the module that loads it, which is beside it.
 */
export function loadScreens(base, moduleUrl) {
	const load = createRequire(moduleUrl);
	const url = new URL('screens.script.js', moduleUrl);
	const script = new Script(readFileSync(url, 'utf8'), {
		filename: url.href,
		cachedData: readCode(new URL(`${url.href}.code`)),
	});
	const names = script.runInThisContext()(
		(name) => (name === './base.js' ? base : load(name)),
		url.href,
	);
	return {script, ...names};
}

function readCode(url) {
	try {
		return readFileSync(url);
	} catch {
		return undefined;
	}
}
