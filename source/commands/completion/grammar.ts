import {type Command, type Completer, type Flags} from '../command.js';
import {toOption} from '../parse.js';
import {commonFlags, listFlags, screenFlags} from '../shared-flags.js';

export type OptionGrammar = {
	/** As it is typed: `--fail-on`. */
	readonly option: string;
	readonly help: string;
	/** Whether a value stands behind it. */
	readonly isValued: boolean;
	readonly completes: Completer | undefined;
};

export type CommandGrammar = {
	readonly name: string;
	readonly summary: string;
	readonly options: readonly OptionGrammar[];
	/** What its words can be. */
	readonly completes: Completer | undefined;
};

/** What a command line of planwatch can be. */
export type Grammar = {
	readonly commands: readonly CommandGrammar[];
	/** Of planwatch without a command. */
	readonly options: readonly OptionGrammar[];
};

/** Works out from what every command says of itself how its lines can go on. */
export function describeGrammar(
	commands: ReadonlyArray<Command<object>>,
): Grammar {
	return {
		commands: commands.map((command) => ({
			name: command.name,
			summary: command.summary,
			options: describeOptions({
				...command.flags,
				...(command.rows && listFlags),
				...commonFlags,
			}),
			completes: command.completes,
		})),
		options: describeOptions({...commonFlags, ...screenFlags}),
	};
}

/** The options of any command that a value stands behind. */
export function listValued({commands, options}: Grammar): string[] {
	const every = [...options, ...commands.flatMap((one) => one.options)];
	return [
		...new Set(
			every.filter(({isValued}) => isValued).map(({option}) => option),
		),
	];
}

function describeOptions(flags: Flags): OptionGrammar[] {
	return Object.entries(flags).map(([name, {type, completes, help}]) => ({
		option: `--${toOption(name)}`,
		help,
		isValued: type !== 'boolean',
		completes,
	}));
}
