import path from 'node:path';
import {build} from 'esbuild';

/** Bundles a program of `programs/` into a folder, so that it starts as fast as a built one; gives the path of the bundle. */
export async function buildProgram(
	name: string,
	folder: string,
): Promise<string> {
	const outfile = path.join(folder, `${name}.mjs`);
	await build({
		entryPoints: [path.join(import.meta.dirname, `programs/${name}.tsx`)],
		outfile,
		bundle: true,
		platform: 'node',
		format: 'esm',
		jsx: 'automatic',
		define: {'process.env.NODE_ENV': '"production"'},
		// Ink asks for it only when DEV is set.
		alias: {'react-devtools-core': 'node:process'},
		banner: {
			js: "import {createRequire} from 'node:module'; const require = createRequire(import.meta.url);",
		},
	});
	return outfile;
}
