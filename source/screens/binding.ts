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
	/** For a key that moves: digits typed in one go before it say how far, as in `12j`. */
	readonly isCounted?: boolean;
	/** It moves about the screen, or changes how it is drawn: in a dialogue of lines there is nothing to it. */
	readonly isUnspoken?: boolean;
	/** When it works; always unless said. */
	when?(model: Model): boolean;
	/** @param count What the digits before the key say. */
	action(
		model: Model,
		key: string,
		count?: number,
	): Action | Intent | undefined;
};
