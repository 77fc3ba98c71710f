import path from 'node:path';
import {needed, quicker} from './plugins.js';

/** How programs are bundled: the one that is shipped, and those that it is measured against. */
export const options = {
	bundle: true,
	splitting: true,
	minify: true,
	format: 'esm',
	platform: 'node',
	target: 'node20',
	jsx: 'automatic',
	define: {
		'process.env.NODE_ENV': '"production"',
		'Intl.Segmenter': 'LateSegmenter',
	},
	inject: [path.join(import.meta.dirname, 'late-segmenter.js')],
	external: ['better-sqlite3', 'better-sqlite3-napi'],
	plugins: [...needed, ...quicker],
	// What is left of `require` in bundled CommonJS asks for Node's own modules.
	banner: {
		js: "import {createRequire as createRequireForBundle} from 'node:module'; const require = createRequireForBundle(import.meta.url);",
	},
	metafile: true,
};
