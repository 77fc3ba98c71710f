import path from 'node:path';
import {build} from 'esbuild';
import {options, plainOptions} from '../../build/options.js';

/**
 * Bundles a program into a folder, so that it starts as fast as a built one; gives the path of the bundle.
 *
 * @param name of a program in `programs/`, or the path of another.
 * @param isShipped with what the build changes in packages; else with the packages as they come.
 */
export async function buildProgram(
	name: string,
	folder: string,
	isShipped = false,
): Promise<string> {
	const entry = path.resolve(import.meta.dirname, 'programs', `${name}.tsx`);
	const out = path.basename(name);
	await build({
		...(isShipped ? options : plainOptions),
		entryPoints: {[out]: entry},
		outdir: folder,
		outExtension: {'.js': '.mjs'},
	});
	return path.join(folder, `${out}.mjs`);
}
