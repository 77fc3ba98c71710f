import {readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {packScript} from './pack-script.js';

/** What only the screens need, and what each of them gives to the entry. */
const parts = {
	'source/app/start.tsx': 'startApp',
	'source/terminal/session.ts': 'openTerminal',
};

/**
 * Puts what only the screens need into one script.
 *
 * @param metafile of the build, which is changed to what is there afterwards.
 * @param entry its output, as the metafile names it.
 * @param options of the build.
 */
export async function packScreens(metafile, entry, options) {
	const {outputs} = metafile;
	const starts = Object.keys(outputs).filter(
		(output) => outputs[output].entryPoint in parts,
	);
	const script = path.join(path.dirname(entry), 'screens.script.js');
	await packScript(
		script,
		starts.map((start) => {
			const name = parts[outputs[start].entryPoint];
			return {name: path.basename(start), names: {[name]: name}};
		}),
		options,
		'./base.js',
	);
	const packed = listPacked(outputs, starts);
	outputs[script] = {
		imports: [],
		inputs: Object.assign(
			{},
			...packed.map((output) => outputs[output].inputs),
		),
	};
	let text = readFileSync(entry, 'utf8');
	for (const start of starts) {
		const load = `import("./${path.basename(start)}")`;
		if (!text.includes(load)) {
			throw new Error(`${entry} does not import ${start}`);
		}

		text = text.replaceAll(load, () => '$loadScreens()');
	}

	writeFileSync(
		entry,
		text.replace(
			'\n',
			() => `
import * as $base from "./base.js";
const $loadScreens = () => $base.loadScript("screens", import.meta.url, {"./base.js": $base});
`,
		),
	);
	for (const output of packed) {
		delete outputs[output];
		rmSync(output);
	}
}

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
