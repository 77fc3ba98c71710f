import {readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {build} from 'esbuild';

/** What only the screens need, and what each of them gives to the entry. */
const parts = {
	'source/app/start.tsx': 'startApp',
	'source/terminal/session.ts': 'openTerminal',
};

/**
 * Puts what only the screens need into one script, `screens.script.js`. V8 can be asked for the code of a script that has run,
 * which of a module it cannot, and be given it at the next start: half of what the screens take to appear is to read and
 * compile them. `keep-code.js` asks for it, and `load-screens.js` gives it back.
 *
 * @param metafile of the build, which is changed to what is there afterwards.
 * @param entry its output, as the metafile names it.
 * @param options of the build.
 */
export async function packScreens(metafile, entry, options) {
	const {outputs} = metafile;
	const folder = path.dirname(entry);
	const starts = Object.keys(outputs).filter(
		(output) => outputs[output].entryPoint in parts,
	);
	const script = path.join(folder, 'screens.script.js');
	const pack = async (changes) =>
		build({
			bundle: true,
			minify: options.minify,
			platform: options.platform,
			target: options.target,
			...changes,
		});
	await pack({
		stdin: {
			resolveDir: folder,
			contents: starts
				.map((start) => {
					const name = parts[outputs[start].entryPoint];
					return `export {${name}} from './${path.basename(start)}';`;
				})
				.join('\n'),
		},
		outfile: script,
		format: 'iife',
		globalName: 'screens',
		plugins: [given],
		// Only a module has an address: a script is told its own.
		define: {'import.meta.url': 'scriptUrl'},
		banner: {js: '(function (modules, scriptUrl) {'},
		footer: {js: 'return screens})'},
	});
	const loader = path.join(folder, 'screens.js');
	await pack({
		stdin: {
			resolveDir: import.meta.dirname,
			contents: [
				"import * as base from './base.js';",
				"import {loadScreens} from './load-screens.js';",
				`export const {script, ${Object.values(parts).join(', ')}} = loadScreens(base, import.meta.url);`,
			].join('\n'),
		},
		outfile: loader,
		format: 'esm',
		external: ['./base.js'],
	});

	const packed = listPacked(outputs, starts);
	outputs[loader] = {imports: [], inputs: {}};
	outputs[script] = {
		imports: [],
		inputs: Object.assign(
			{},
			...packed.map((output) => outputs[output].inputs),
		),
	};
	let text = readFileSync(entry, 'utf8');
	for (const start of starts) {
		const name = `"./${path.basename(start)}"`;
		if (!text.includes(name)) {
			throw new Error(`${entry} does not import ${start}`);
		}

		text = text.replaceAll(name, '"./screens.js"');
	}

	writeFileSync(entry, text);
	for (const output of packed) {
		delete outputs[output];
		rmSync(output);
	}
}

/** A script imports nothing: the modules that others need too, and Node's own, are given to it. */
const given = {
	name: 'given',
	setup({onResolve, onLoad}) {
		onResolve({filter: /^(?:node:.*|\.\/base\.js)$/}, (asked) => ({
			path: asked.path,
			namespace: 'given',
			pluginData: path.resolve(asked.resolveDir, asked.path),
		}));
		onLoad({filter: /.*/, namespace: 'given'}, async (asked) => {
			const isNode = asked.path.startsWith('node:');
			const names = Object.keys(
				await import(isNode ? asked.path : asked.pluginData),
			);
			return {
				contents: [
					`const given = modules(${JSON.stringify(asked.path)});`,
					'const take = (name) => given[name];',
					...names.map((name) =>
						name === 'default'
							? 'export default given;'
							: `export const ${name} = /* @__PURE__ */ take('${name}');`,
					),
				].join('\n'),
			};
		});
	},
};

/** The outputs that nothing needs any more: what the script begins with, and what only those import. */
function listPacked(outputs, starts) {
	const isNeeded = (file) =>
		outputs[file].entryPoint !== undefined ||
		Object.entries(outputs).some(
			([output, {imports}]) =>
				!starts.includes(output) && imports.some(({path}) => path === file),
		);
	const next = starts
		.flatMap((output) => outputs[output].imports)
		.map(({path}) => path)
		.find(
			(file) => file in outputs && !starts.includes(file) && !isNeeded(file),
		);
	return next ? listPacked(outputs, [...starts, next]) : starts;
}
