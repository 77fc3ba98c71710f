import {type Current} from './current.js';
import {globalBindings} from './keymap.js';

/** A binding that works now, with what it would do. */
export type Command = {
	readonly keys: readonly string[];
	readonly help: string;
	readonly footer?: string | undefined;
	readonly isGlobal: boolean;
	/** Digits before it say how far it moves. */
	readonly isCounted?: boolean | undefined;
	/** In a dialogue of lines there is nothing to it. */
	readonly isUnspoken?: boolean | undefined;
	run(key: string, count?: number): unknown;
};

/**
 * The bindings that work now: the screen's before those of every screen. In a screen with a text box a key that is a
 * character is not a command.
 */
export function listCommands({screen, model, globalModel}: Current): Command[] {
	const own = screen.bindings
		.filter((binding) => binding.when?.(model) ?? true)
		.map((binding): Command => ({
			...binding,
			isGlobal: false,
			run: (key, count) => binding.action(model, key, count),
		}));
	const everywhere = globalBindings
		.filter((binding) => binding.when?.(globalModel) ?? true)
		.map((binding): Command => ({
			...binding,
			isGlobal: true,
			run: (key) => binding.action(globalModel, key),
		}));
	const commands = [...own, ...everywhere];
	return screen.entry
		? commands
				.map((command) => ({
					...command,
					keys: command.keys.filter((key) => key.length > 1),
				}))
				.filter(({keys}) => keys.length > 0)
		: commands;
}
