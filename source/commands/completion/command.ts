import {UserError} from '../../domain/user-error.js';
import {type Command, type Context, type Request} from '../command.js';
import {readChoice} from '../filter.js';
import {describeGrammar, type Grammar, shells} from './grammar.js';
import {type CompletionResult} from './result.js';
import {type WordKind, wordKinds} from './word-kind.js';
import {writeBash} from './write-bash.js';
import {writeFish} from './write-fish.js';
import {writeZsh} from './write-zsh.js';

const writers: Readonly<
	Record<(typeof shells)[number], (grammar: Grammar) => string>
> = {bash: writeBash, zsh: writeZsh, fish: writeFish};

/** A script by which a shell completes command lines, and the words of the store that it asks for as it does. */
export const command: Command<CompletionResult> = {
	name: 'completion',
	summary: 'what makes a shell complete planwatch: bash, zsh or fish',
	usage: 'SHELL',
	flags: {
		words: {
			type: 'string',
			placeholder: 'KIND',
			help: `for the script, a line each: ${wordKinds.join(', ')}`,
		},
	},
	examples: [
		'planwatch completion bash > ~/.local/share/bash-completion/completions/planwatch',
		'planwatch completion fish > ~/.config/fish/completions/planwatch.fish',
		'source <(planwatch completion zsh)',
	],
	schema: 'completion@1',
	async run(request, context) {
		const kind = readChoice(request, 'words', wordKinds);
		const answer = {
			schema: 'planwatch/completion@1',
			quarter: context.quarter.id,
		} as const;
		if (kind) {
			const words = listWords(kind, context);
			return {...answer, shell: null, script: null, words};
		}

		const shell = readShell(request);
		const grammar = describeGrammar(await context.loadCommands());
		return {...answer, shell, script: writers[shell](grammar), words: null};
	},
	text: ({script, words}) => script ?? words?.join('\n') ?? '',
};

function readShell({input: [name]}: Request): (typeof shells)[number] {
	const shell = shells.find((candidate) => candidate === name);
	if (!shell) {
		throw new UserError(
			name === undefined
				? 'completion needs a shell'
				: `there is no completion for '${name}'`,
			{hint: `one of ${shells.join(', ')}`, code: 'unknown-shell'},
		);
	}

	return shell;
}

function listWords(kind: WordKind, {store, quarter}: Context): string[] {
	switch (kind) {
		case 'indicators': {
			return store.indicators.all().map(({id}) => id);
		}

		case 'exceptions': {
			return store.exceptions.ofQuarter(quarter.id).map(({id}) => id);
		}

		case 'figures': {
			return store.review
				.all()
				.filter(({status}) => status === 'waiting')
				.map(({id}) => id);
		}

		case 'quarters': {
			return [...store.reports.reports().map(({id}) => id), 'latest'];
		}
	}
}
