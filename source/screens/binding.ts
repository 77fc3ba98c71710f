import {type Intent} from './intent.js';

/**
 * One key or a few that do the same. Everything that speaks of keys is made from these: what happens, the foot line, the
 * help, the palette and the table in the readme.
 */
export type Binding<Model, Action> = {
	/** As `nameKey` names them: `j`, `down`, `ctrl+l`. */
	readonly keys: readonly string[];
	/** What it does, for help and palette. */
	readonly help: string;
	/** A word or two for the foot line; without it the binding is not shown there. */
	readonly footer?: string;
	/** When it works; always unless said. */
	when?(model: Model): boolean;
	action(model: Model, key: string): Action | Intent | undefined;
};
