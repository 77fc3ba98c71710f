import {type Command, type Flags} from '../command.js';
import {toOption} from '../parse.js';
import {commonFlags, listFlags, screenFlags} from '../shared-flags.js';
import {type Completer} from './word-kind.js';

export type OptionGrammar = {
	/** As it is typed: `--fail-on`. */
	readonly option: string;
	readonly help: string;
	/** What stands behind it; nothing does behind a switch. */
	readonly value: Completer | undefined;
};

export type CommandGrammar = {
	readonly name: string;
	readonly summary: string;
	readonly options: readonly OptionGrammar[];
	readonly words: Completer;
};

/** What a command line of planwatch can be. */
export type Grammar = {
	readonly commands: readonly CommandGrammar[];
	/** Of planwatch without a command. */
	readonly options: readonly OptionGrammar[];
};

export const shells = ['bash', 'zsh', 'fish'] as const;

/** Works out from what every command says of itself how its lines can go on. */
export function describeGrammar(
	commands: ReadonlyArray<Command<object>>,
): Grammar {
	const names = commands.map(({name}) => name);
	return {
		commands: commands.map((command) => ({
			name: command.name,
			summary: command.summary,
			options: describeOptions({
				...command.flags,
				...(command.rows && listFlags),
				...commonFlags,
			}),
			words: findCompleter(command.usage, names),
		})),
		options: describeOptions({...commonFlags, ...screenFlags}),
	};
}

function describeOptions(flags: Flags): OptionGrammar[] {
	return Object.entries(flags).map(([name, {type, placeholder, help}]) => ({
		option: `--${toOption(name)}`,
		help,
		value:
			type === 'boolean'
				? undefined
				: name === 'indicator'
					? {kind: 'words', of: 'indicators'}
					: findCompleter(placeholder ?? '', []),
	}));
}

/** By what stands for the word in help: `FILE…`, `QUARTER QUARTER`. */
function findCompleter(usage: string, commands: readonly string[]): Completer {
	const [placeholder = ''] = /[A-Z]+/.exec(usage) ?? [];
	switch (placeholder) {
		case 'FILE':
		case 'FOLDER': {
			return {kind: 'files'};
		}

		case 'INDICATOR': {
			return {kind: 'words', of: 'indicators'};
		}

		case 'EXCEPTION': {
			return {kind: 'words', of: 'exceptions'};
		}

		case 'FIGURE': {
			return {kind: 'words', of: 'figures'};
		}

		case 'Q':
		case 'QUARTER': {
			return {kind: 'words', of: 'quarters'};
		}

		case 'COMMAND': {
			return {kind: 'names', names: commands};
		}

		case 'SHELL': {
			return {kind: 'names', names: shells};
		}

		default: {
			return {kind: 'anything'};
		}
	}
}
