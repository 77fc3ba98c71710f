import {readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {build} from 'esbuild';
import {packScript} from './pack-script.js';

/** Bytes below which a chunk is not worth a file. */
const smallest = 6000;

/**
 * Puts what every start of the program loads into one script.
 *
 * esbuild makes a chunk for every set of entries that share a module, dozens of them and most of a few lines; to open one takes
 * Node over a millisecond. All that the entry imports statically is loaded whatever is asked for, so it can be one file: the
 * others import from that instead, and from it too what is too small for a file of its own.
 *
 * @param metafile of the build, which is changed to what is there afterwards.
 * @param entry its output, as the metafile names it.
 * @param options of the build.
 */
export async function mergeBase(metafile, entry, options) {
	const {outputs} = metafile;
	const folder = path.dirname(entry);
	const chunks = addSmall(outputs, listStatic(outputs, entry));
	const idOf = new Map(
		chunks.map((chunk, index) => [path.basename(chunk), `c${index}`]),
	);
	const base = path.join(folder, 'base.js');
	const script = path.join(folder, 'base.script.js');
	const modules = chunks.map((chunk) => {
		const name = path.basename(chunk);
		const id = idOf.get(name);
		return {
			name,
			names: Object.fromEntries(
				outputs[chunk].exports.map((each) => [each, `${id}_${each}`]),
			),
		};
	});
	await packScript(script, modules, options);
	const exported = modules.flatMap(({names}) => Object.values(names));
	await build({
		stdin: {
			resolveDir: import.meta.dirname,
			contents: [
				"import {loadScript, scripts} from './load-script.js';",
				'export {loadScript, scripts};',
				'const importLater = (file) => import(file);',
				`export const {${exported.join(', ')}} = loadScript('base', import.meta.url, {}, importLater);`,
			].join('\n'),
		},
		outfile: base,
		bundle: true,
		minify: options.minify,
		format: options.format,
		platform: options.platform,
		target: options.target,
	});
	outputs[base] = {imports: [], inputs: {}};
	outputs[script] = {
		imports: [],
		inputs: Object.assign({}, ...chunks.map((chunk) => outputs[chunk].inputs)),
	};
	for (const chunk of chunks) {
		delete outputs[chunk];
		rmSync(chunk);
	}

	for (const output of Object.keys(outputs)) {
		if (output !== base && output !== script) {
			writeFileSync(output, redirect(readFileSync(output, 'utf8'), idOf));
		}
	}
}

/** The chunks that an output imports statically, and those that they import; entries of their own are none of them. */
function listStatic(outputs, entry) {
	const found = new Set();
	const open = [entry];
	while (open.length > 0) {
		for (const {path: file, kind, external} of outputs[open.pop()].imports) {
			if (kind === 'import-statement' && !external && !found.has(file)) {
				found.add(file);
				open.push(file);
			}
		}
	}

	return [...found];
}

/** Chunks of a few lines, which cost more to open than to read, wherever they stand on nothing but those that are found. */
function addSmall(outputs, found) {
	const isReady = ([file, {bytes, entryPoint, imports}]) =>
		!found.includes(file) &&
		entryPoint === undefined &&
		bytes < smallest &&
		imports.every(
			({path: other, kind, external}) =>
				external || kind !== 'import-statement' || found.includes(other),
		);
	const next = Object.entries(outputs).find((output) => isReady(output));
	return next ? addSmall(outputs, [...found, next[0]]) : found;
}

function redirect(text, idOf) {
	const redirected = text.replaceAll(
		/(?<=\b(?:im|ex)port)(?:{(?<names>[^{}]*)}from)?"\.\/(?<chunk>[\w-]+\.js)"/g,
		(whole, names, chunk) => {
			const id = idOf.get(chunk);
			if (id === undefined) {
				return whole;
			}

			return names === undefined
				? '"./base.js"'
				: `{${redirectNames(names, id)}}from"./base.js"`;
		},
	);
	for (const chunk of idOf.keys()) {
		if (redirected.includes(chunk)) {
			throw new Error(`an import of ${chunk} was not understood`);
		}
	}

	return redirected;
}

/** `a as e,b` → `c0_a as e,c0_b as b`. */
function redirectNames(names, id) {
	return names
		.split(',')
		.map((each) => {
			const [name, as = name] = each.split(' as ');
			return `${id}_${name} as ${as}`;
		})
		.join(',');
}
