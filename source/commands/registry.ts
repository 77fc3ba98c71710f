import {type Command} from './command.js';
import {type lookUps as LookUps} from './look-ups.js';

/** What is known of a command without loading it. */
export type Entry = {
	readonly name: string;
	load(): Promise<Command<object>>;
};

/** Every command, in the order of help. Each is loaded only when it is called: a look-up pays for nothing else. */
export const registry: readonly Entry[] = [
	lookUp('overview'),
	lookUp('list'),
	lookUp('show'),
	lookUp('find'),
	lookUp('figures'),
	lookUp('exceptions'),
	lookUp('triage'),
	lookUp('compare'),
	lookUp('coverage'),
	lookUp('analyse'),
	{
		name: 'import',
		async load() {
			const {command} = await import('./import/command.js');
			return command;
		},
	},
	lookUp('rebase'),
	lookUp('review'),
	lookUp('check'),
	{
		name: 'brief',
		async load() {
			const {command} = await import('./brief/command.js');
			return command;
		},
	},
	lookUp('export'),
	lookUp('backup'),
	lookUp('status'),
	lookUp('schema'),
	lookUp('completion'),
];

export async function loadCommands(): Promise<Array<Command<object>>> {
	return Promise.all(registry.map(async ({load}) => load()));
}

function lookUp(name: keyof typeof LookUps): Entry {
	return {
		name,
		async load() {
			const {lookUps} = await import('./look-ups.js');
			// A command's own answer is only ever given back to the same command.
			return lookUps[name];
		},
	};
}
