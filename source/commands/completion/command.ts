import {existsSync} from 'node:fs';
import {type Command, wordKinds} from '../command.js';
import {readChoice} from '../filter.js';
import {describeGrammar, type Grammar} from './grammar.js';
import {listWords} from './list-words.js';
import {readShell} from './read-shell.js';
import {type CompletionResult, type Shell, shells} from './result.js';
import {writeBash} from './write-bash.js';
import {writeFish} from './write-fish.js';
import {writeZsh} from './write-zsh.js';

const writers: Readonly<Record<Shell, (grammar: Grammar) => string>> = {
	bash: writeBash,
	zsh: writeZsh,
	fish: writeFish,
};

const nothing = {
	schema: 'planwatch/completion@1',
	shell: null,
	script: null,
	words: [],
} as const;

/** A script by which a shell completes command lines, and the words of the store that it asks for as it does. */
export const command: Command<CompletionResult> = {
	name: 'completion',
	summary: 'what makes a shell complete planwatch: bash, zsh or fish',
	usage: 'SHELL',
	completes: shells,
	flags: {
		words: {
			type: 'string',
			placeholder: 'KIND',
			completes: wordKinds,
			help: `for the script, a line each: ${wordKinds.join(', ')}`,
		},
	},
	examples: [
		'planwatch completion bash > ~/.local/share/bash-completion/completions/planwatch',
		'planwatch completion fish > ~/.config/fish/completions/planwatch.fish',
		'source <(planwatch completion zsh)',
	],
	schema: 'completion@1',
	async runAlone(request, {file, loadCommands}) {
		if (readChoice(request, 'words', wordKinds)) {
			// A key that is pressed makes no store.
			return existsSync(file) ? undefined : {...nothing, words: []};
		}

		const shell = readShell(request);
		const grammar = describeGrammar(await loadCommands());
		return {...nothing, shell, script: writers[shell](grammar), words: null};
	},
	run(request, {store}) {
		const kind = readChoice(request, 'words', wordKinds);
		return {...nothing, words: kind ? listWords(kind, store) : []};
	},
	text: ({script, words}) => script ?? words?.join('\n') ?? '',
};
