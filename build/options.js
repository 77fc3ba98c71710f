import path from 'node:path';
import {needed, quicker} from './plugins.js';

/** How a program is bundled with its packages as they come. */
export const plainOptions = {
	bundle: true,
	splitting: true,
	minify: true,
	format: 'esm',
	platform: 'node',
	target: 'node20',
	jsx: 'automatic',
	tsconfigRaw: {compilerOptions: {verbatimModuleSyntax: false}},
	define: {'process.env.NODE_ENV': '"production"'},
	external: ['better-sqlite3', 'better-sqlite3-napi'],
	plugins: needed,
	// What is left of `require` in bundled CommonJS asks for Node's own modules.
	banner: {
		js: "import {createRequire as createRequireForBundle} from 'node:module'; const require = createRequireForBundle(import.meta.url);",
	},
};

/** How the program that is shipped is bundled. */
export const options = {
	...plainOptions,
	define: {...plainOptions.define, 'Intl.Segmenter': 'LateSegmenter'},
	inject: [path.join(import.meta.dirname, 'late-segmenter.js')],
	plugins: [...needed, ...quicker],
};
