import {type Command} from './command.js';

/** What is known of a command without loading it. */
export type Entry = {
	readonly name: string;
	load(): Promise<Command<object>>;
};

/** Every command, in the order of help. Each is loaded only when it is called: a look-up pays for nothing else. */
export const registry: readonly Entry[] = [
	entry('overview', async () => import('./overview/command.js')),
	entry('list', async () => import('./list/command.js')),
	entry('show', async () => import('./show/command.js')),
	entry('find', async () => import('./find/command.js')),
	entry('figures', async () => import('./figures/command.js')),
	entry('exceptions', async () => import('./exceptions/command.js')),
	entry('triage', async () => import('./triage/command.js')),
	entry('compare', async () => import('./compare/command.js')),
	entry('coverage', async () => import('./coverage/command.js')),
	entry('analyse', async () => import('./analyse/command.js')),
	entry('import', async () => import('./import/command.js')),
	entry('rebase', async () => import('./rebase/command.js')),
	entry('review', async () => import('./review/command.js')),
	entry('check', async () => import('./check/command.js')),
	entry('export', async () => import('./export/command.js')),
	entry('status', async () => import('./status/command.js')),
	entry('schema', async () => import('./schema/command.js')),
];

function entry<Answer extends object>(
	name: string,
	load: () => Promise<{readonly command: Command<Answer>}>,
): Entry {
	return {
		name,
		async load() {
			const {command} = await load();
			// A command's own answer is only ever given back to the same command.
			return command;
		},
	};
}
