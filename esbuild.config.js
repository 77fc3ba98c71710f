/** Builds `dist/`: a small entry for look-ups, and chunks that are loaded when the screens or a command need them. */
import {chmodSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {build} from 'esbuild';

/**
 * The package ink-table is CommonJS and requires Ink, which `require` cannot load. In the bundle its requires are the modules that
 * are bundled with it, and `source/ui/ink-table.ts` takes it from there.
 */
const inkTable = {
	name: 'ink-table',
	setup({onLoad}) {
		onLoad({filter: /node_modules\/ink-table\/dist\/index\.js$/}, ({path}) => ({
			contents: [
				"import * as ink from 'ink';",
				"import * as react from 'react';",
				"import objectHash from 'object-hash';",
				"const modules = {ink, react, 'object-hash': objectHash};",
				'const require = name => modules[name];',
				'const exports = {};',
				readFileSync(path, 'utf8'),
				'export default exports.default;',
			].join('\n'),
		}));
		onLoad({filter: /source\/ui\/ink-table\.ts$/}, ({path}) => ({
			loader: 'ts',
			contents: [
				"import bundledTable from 'ink-table';",
				readFileSync(path, 'utf8').replace(
					/function loadInkTable\(\)[^]*?\n}\n/,
					'function loadInkTable() { return bundledTable; }\n',
				),
			].join('\n'),
		}));
	},
};

/** Ink loads React's developer tools only when asked by an environment variable of its developers. */
const noDevtools = {
	name: 'no-devtools',
	setup({onResolve, onLoad}) {
		onResolve({filter: /^react-devtools-core$/}, () => ({
			path: 'none',
			namespace: 'no-devtools',
		}));
		onLoad({filter: /.*/, namespace: 'no-devtools'}, () => ({
			contents: 'export default {}',
		}));
	},
};

rmSync('dist', {recursive: true, force: true});
const {metafile} = await build({
	entryPoints: ['source/cli.tsx'],
	outdir: 'dist',
	bundle: true,
	splitting: true,
	minify: true,
	format: 'esm',
	platform: 'node',
	target: 'node20',
	jsx: 'automatic',
	define: {'process.env.NODE_ENV': '"production"'},
	external: ['better-sqlite3', 'better-sqlite3-napi'],
	plugins: [inkTable, noDevtools],
	// What is left of `require` in bundled CommonJS asks for Node's own modules.
	banner: {
		js: "import {createRequire as createRequireForBundle} from 'node:module'; const require = createRequireForBundle(import.meta.url);",
	},
	metafile: true,
});
// Says which package ended up in which chunk: the tests hold it against what a look-up loads.
writeFileSync('dist/meta.json', JSON.stringify(metafile));
chmodSync('dist/cli.js', 0o755);
