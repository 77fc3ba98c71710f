import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {Script} from 'node:vm';

/** The scripts that were loaded, and what they export. */
export const scripts = new Map();

/**
 * Loads a script that `pack-script.js` made, with the code that was kept of it. V8 of another version, or with other flags,
 * refuses the code and reads the script itself.
 *
 * @param name of the script; it is loaded once.
 * @param moduleUrl of the module that loads it, which is beside it.
 * @param modules what it needs besides Node's own.
 * @param importLater imports a file that is beside it.
 */
export function loadScript(name, moduleUrl, modules, importLater) {
	const known = scripts.get(name);
	if (known) {
		return known.names;
	}

	const url = new URL(`${name}.script.js`, moduleUrl);
	// What esbuild writes is ASCII, which is read faster as this.
	const script = new Script(readFileSync(url, 'latin1'), {
		filename: url.href,
		cachedData: readCode(new URL(`${url.href}.code`)),
	});
	const load = createRequire(moduleUrl);
	const names = script.runInThisContext()(
		(wanted) => modules[wanted] ?? load(wanted),
		importLater,
		moduleUrl,
	);
	scripts.set(name, {script, names});
	return names;
}

function readCode(url) {
	try {
		return readFileSync(url);
	} catch {
		return undefined;
	}
}
