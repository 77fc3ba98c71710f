import {spawnSync} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {type Line, type LineOptions, openLine} from './open-line.js';

/** A program with a list, on something with at least as many rows as the terminal has. */
export type Program = {
	readonly name: string;
	readonly command: readonly string[];
	readonly env?: LineOptions['env'];
	/** Keys to press, one after the other, each with what is on the screen after it; the first is there at the start. */
	readonly steps: ReadonlyArray<{
		readonly keys: string;
		readonly sign?: string;
	}>;
	/** The key that moves down. */
	readonly down: string;
};

const arrowDown = '\u001B[B';

/** The screens on a store: the shipped program unless another is named. */
export function makePlanwatch(
	store: string,
	{
		name = 'Planwatch',
		program,
		nodeFlags = [],
		keys = '',
	}: {
		readonly name?: string;
		readonly program?: string;
		readonly nodeFlags?: readonly string[];
		/** Pressed in the pane that has the many rows. */
		readonly keys?: string;
	} = {},
): Program {
	return {
		name,
		command: [
			process.execPath,
			...nodeFlags,
			// The shipped program finds its store as it does every day; others are told.
			...(program === undefined
				? [path.resolve('dist/cli.js')]
				: [program, '--db', store]),
		],
		env: {NODE_PATH: path.resolve('node_modules'), PLANWATCH_DB: store},
		steps: [
			{keys: '', sign: '1 Prevention'},
			{keys: '2', sign: ', beat 1'},
			...[...keys].map((key) => ({keys: key})),
		],
		down: arrowDown,
	};
}

/** What a terminal costs by itself: each key is sent back as it is. */
export const echo: Program = {
	name: 'bare echo',
	command: ['sh', '-c', 'stty raw -echo; printf ready; exec cat'],
	steps: [{keys: '', sign: 'ready'}],
	down: 'x',
};

/** Programs that others use, on something of the same kind, those that are installed; and the names of the others. */
export function findOthers(
	folder: string,
	rows: number,
): {readonly installed: readonly Program[]; readonly missing: string[]} {
	const text = path.join(folder, 'rows.txt');
	const table = path.join(folder, 'rows.csv');
	const lines = Array.from({length: rows}, (_, index) => [
		`Burglary offences recorded, beat ${index + 1}`,
		String(((index * 37) % 400) + 50),
		`${index % 2 ? '-' : '+'}${index % 21}`,
	]);
	writeFileSync(
		text,
		lines
			.map(([name = '', ...cells]) => [name.padEnd(48), ...cells].join('  '))
			.join('\n'),
	);
	writeFileSync(
		table,
		[
			'indicator,value,change',
			...lines.map(([name = '', ...cells]) =>
				[`"${name}"`, ...cells].join(','),
			),
		].join('\n'),
	);
	const all: Program[] = [
		{name: 'tig', command: ['tig'], steps: [{keys: ''}], down: arrowDown},
		{
			name: 'less',
			command: ['less', '-S', text],
			env: {LESS: ''},
			steps: [{keys: '', sign: 'beat 1'}],
			down: arrowDown,
		},
		{
			name: 'VisiData',
			command: ['vd', table],
			steps: [{keys: '', sign: 'Burglary'}],
			down: arrowDown,
		},
	];
	const installed = all.filter(({command}) => isInstalled(command[0]!));
	return {
		installed,
		missing: all
			.filter((program) => !installed.includes(program))
			.map(({name}) => name),
	};
}

/** Opens a program and brings it to its list. */
export async function openProgram(
	{command, env, steps}: Program,
	options: LineOptions = {},
): Promise<Line> {
	const line = openLine(command, {...options, env});
	for (const {keys, sign = ''} of steps) {
		line.write(keys);
		// eslint-disable-next-line no-await-in-loop -- each step follows from the one before.
		await line.see(sign);
		// eslint-disable-next-line no-await-in-loop -- as above.
		await line.settle(400);
	}

	return line;
}

function isInstalled(command: string): boolean {
	return spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;
}
