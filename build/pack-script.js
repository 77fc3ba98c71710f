import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {build} from 'esbuild';

/**
 * Puts modules into one script, which `load-script.js` loads. V8 can be asked for the code of a script that has run, which of a
 * module it cannot, and be given it at the next start: half of what the screens take to appear is to read and compile them.
 * `keep-code.js` asks for it.
 *
 * @param script its file, beside the modules, as the metafile names it.
 * @param modules what it exports of each: `{name: 'chunk-A.js', names: {a: 'c0_a'}}`.
 * @param options of the build.
 * @param base a module beside them that is not put into the script but given to it; none unless it is named.
 */
export async function packScript(script, modules, options, base) {
	const {outputFiles, metafile} = await build({
		stdin: {
			resolveDir: path.dirname(script),
			contents: modules
				.map(({name, names}) => {
					const list = Object.entries(names).map((pair) => pair.join(' as '));
					return `export {${list.join(', ')}} from './${name}';`;
				})
				.join('\n'),
		},
		bundle: true,
		write: false,
		metafile: true,
		minify: options.minify,
		format: 'esm',
		platform: options.platform,
		target: options.target,
		legalComments: 'none',
		// Only a module has an address: a script is told the one of its module.
		define: {'import.meta.url': 'moduleUrl'},
		plugins: [makeGiven(base)],
	});
	const imports = Object.values(metafile.outputs).flatMap(
		({imports}) => imports,
	);
	if (imports.length > 0) {
		throw new Error(`${script} imports ${imports[0].path}`);
	}

	writeFileSync(script, toScript(outputFiles[0].text));
}

/** A module that imports nothing, as a function that returns what it exports. */
function toScript(text) {
	const parts = /^([^]*)export\s*{([^{}]*)};\s*$/.exec(text);
	if (!parts) {
		throw new Error('the modules of a script do not end in what they export');
	}

	const names = parts[2].split(',').map((each) => {
		const [name, as = name] = each.trim().split(' as ');
		return `${as}: ${name}`;
	});
	return `(function (given, importLater, moduleUrl) {${parts[1]}return {${names.join(', ')}}})`;
}

/**
 * A script imports nothing: Node's modules and those that it shares with others are given to it, each once. What is loaded
 * only when it is needed is imported by its module.
 */
function makeGiven(base) {
	return {
		name: 'given',
		setup({onResolve, onLoad}) {
			onResolve({filter: /^(?:node:|\.\/)/}, (asked) =>
				asked.path.startsWith('node:') || asked.path === base
					? {
							path: asked.path,
							namespace: 'given',
							pluginData: asked.path.startsWith('node:')
								? asked.path
								: pathToFileURL(path.resolve(asked.resolveDir, base)).href,
						}
					: undefined,
			);
			onLoad(
				{filter: /.*/, namespace: 'given'},
				async ({path: name, pluginData}) => {
					const names = Object.keys(await import(pluginData));
					return {
						contents: [
							`const from = given('${name}');`,
							'const take = (name) => from[name];',
							...names.map((each) =>
								each === 'default'
									? 'export default from;'
									: `export const ${each} = /* @__PURE__ */ take('${each}');`,
							),
						].join('\n'),
					};
				},
			);
			onLoad({filter: /\.js$/}, ({path: module}) => ({
				contents: readFileSync(module, 'utf8').replaceAll(
					/\bimport\((?="\.\/[\w-]+\.js"\))/g,
					'importLater(',
				),
			}));
		},
	};
}
