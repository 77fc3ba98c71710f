/**
 * What the build changes in the packages that the screens stand on. Each change is of the version that the lock file
 * names: where the text that it replaces is not found, the build fails.
 */
import {Buffer} from 'node:buffer';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';

const {resolve} = createRequire(import.meta.url);
const terminal = path.resolve(import.meta.dirname, '../source/terminal');

/**
 * The package ink-table is CommonJS and requires Ink, which `require` cannot load. In the bundle its requires are the modules that
 * are bundled with it, and `source/ui/ink-table.ts` takes it from there. It tells rows apart by a hash and their place, of
 * which the place is enough: the hash would load Node's cryptography at each start.
 */
const inkTable = {
	name: 'ink-table',
	setup({onLoad}) {
		onLoad({filter: /node_modules\/ink-table\/dist\/index\.js$/}, ({path}) => ({
			contents: [
				"import * as ink from 'ink';",
				"import * as react from 'react';",
				"const modules = {ink, react, 'object-hash': {sha1: () => ''}};",
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

/** Ink loads React's developer tools when asked by an environment variable of its developers, and waits for them. */
const noDevtools = edit(path.resolve(resolve('ink'), '../reconciler.js'), [
	["await import('./devtools.js');", ''],
	['await loadPackageJson()', '{}'],
]);

/**
 * The package string-width asks `Intl.Segmenter` and the emoji tables of V8 about every text with an arrow or a line in it, a
 * millisecond a line, and reads those tables as it is loaded. Characters that are known to take one column are counted.
 */
const quickStringWidth = edit(resolve('string-width'), [
	[String.raw`const rgiEmojiRegex = /^\p{RGI_Emoji}$/v;`, 'let rgiEmojiRegex;'],
	[
		'rgiEmojiRegex.test(',
		String.raw`(rgiEmojiRegex ??= new RegExp('^\\p{RGI_Emoji}$', 'v')).test(`,
	],
	[
		"import stripAnsi from 'strip-ansi';",
		`import stripAnsi from 'strip-ansi';\nimport {hasSingleColumns} from ${JSON.stringify(path.join(terminal, 'single-columns.ts'))};`,
	],
	[
		'let width = 0;\n\tconst eastAsianWidthOptions',
		'if (ambiguousIsNarrow && hasSingleColumns(string)) return string.length;\n\tlet width = 0;\n\tconst eastAsianWidthOptions',
	],
]);

/** The package better-sqlite3 is a dozen files, and searches for its native one in as many places. */
const sqliteAtHand = {
	name: 'sqlite-at-hand',
	setup(build) {
		const name = 'better-sqlite3';
		const native = `${name}/build/Release/better_sqlite3.node`;
		build.onResolve({filter: new RegExp(`^${name}$`)}, () => ({
			path: resolve(name),
		}));
		build.onResolve({filter: /\.node$/}, ({path}) => ({path, external: true}));
		edit(path.resolve(resolve(name), '../database.js'), [
			["require('bindings')('better_sqlite3.node')", `require('${native}')`],
		]).setup(build);
		edit(path.resolve(terminal, '../store/driver.ts'), [
			['import type BetterSqlite3 from', 'import BetterSqlite3 from'],
			[
				'return load(name) as typeof BetterSqlite3;',
				`return name === '${name}' ? BetterSqlite3 : load(name);`,
			],
		]).setup(build);
	},
};

/** As it is loaded meow reads the names of all licences, to put the description of the package in order, which nobody asks for. */
const noLicences = edit(path.resolve(resolve('meow'), '../dependencies.js'), [
	[
		'var normalizeExports = requireNormalize();\nconst normalizePackageData = getDefaultExportFromCjs(normalizeExports);',
		'const normalizePackageData = () => {};',
	],
]);

/**
 * Yoga fetches its code from a data URL, for which Node loads its HTTP client, and has it compiled in another thread. While nothing
 * else keeps the event loop alive Node waits for all work of other threads, before and after: for the optimised code too, which is
 * not needed yet. The bundle has the code at hand and compiles it in place, so that nothing is left to wait for.
 */
const yogaAtHand = {
	name: 'yoga-at-hand',
	setup(build) {
		const file = path.resolve(
			resolve('yoga-layout'),
			'../../binaries/yoga-wasm-base64-esm.js',
		);
		const embedded = /H="data:application\/octet-stream;base64,([^"]*)"/;
		const text = readFileSync(file, 'utf8');
		build.onLoad({filter: /yoga-wasm-base64-esm\.js$/}, () => ({
			contents: text.replace(embedded, 'H=""'),
		}));
		build.onResolve({filter: /^yoga-code$/}, ({path}) => ({
			path,
			namespace: 'yoga',
		}));
		build.onLoad({filter: /.*/, namespace: 'yoga'}, () => ({
			contents: Buffer.from(embedded.exec(text)[1], 'base64'),
			loader: 'binary',
		}));
		edit(resolve('yoga-layout'), [
			[
				'import wrapAssembly',
				"import wasmBinary from 'yoga-code';\nimport wrapAssembly",
			],
			[
				'const Yoga = wrapAssembly(await loadYoga());',
				`const assembly = {
	instantiateWasm(imports, receive) {
		const instance = new WebAssembly.Instance(new WebAssembly.Module(wasmBinary), imports);
		receive(instance);
		return instance.exports;
	},
};
loadYoga(assembly);
const Yoga = wrapAssembly(assembly);`,
			],
		]).setup(build);
	},
};

/** Ink takes every row of every frame apart into cells, which the frame sink then does for the rows that changed. */
const joinedRows = edit(path.resolve(resolve('ink'), '../renderer.js'), [
	[
		"import Output from './output.js';",
		`import InkOutput from './output.js';\nimport {joinRowsIn} from ${JSON.stringify(path.join(terminal, 'row-output.ts'))};\nconst Output = joinRowsIn(InkOutput);`,
	],
]);

/** Ink remembers the size of every text that it ever drew. */
const forgottenTexts = edit(
	path.resolve(resolve('ink'), '../measure-text.js'),
	[
		[
			'cache.set(text, dimensions);',
			'if (cache.size >= 2000) cache.clear();\n    cache.set(text, dimensions);',
		],
	],
);

/** Changes a file of a package while it is bundled: each text, which has to be there, into another. */
function edit(file, changes) {
	return {
		name: path.basename(path.dirname(file)),
		setup({onLoad}) {
			onLoad({filter: matchFile(file)}, () => {
				let contents = readFileSync(file, 'utf8');
				for (const [from, to] of changes) {
					if (!contents.includes(from)) {
						throw new Error(`${file} does not have: ${from}`);
					}

					contents = contents.replace(from, () => to);
				}

				return {
					contents,
					loader: file.endsWith('.ts') ? 'ts' : 'js',
					resolveDir: path.dirname(file),
				};
			});
		},
	};
}

function matchFile(file) {
	return new RegExp(`^${file.replaceAll(/[.\\]/g, String.raw`\$&`)}$`);
}

/** Without these there is no bundle. */
export const needed = [inkTable, noDevtools];

/** These change how long something takes, and nothing that is seen. */
export const quicker = [
	quickStringWidth,
	noLicences,
	sqliteAtHand,
	yogaAtHand,
	joinedRows,
	forgottenTexts,
];
