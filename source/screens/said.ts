/** Something that can be chosen by its number. */
export type Choice<Action> = {
	readonly number: number;
	/** Of the group that begins with it. */
	readonly heading?: string | undefined;
	readonly text: string;
	readonly act: Action;
};

/** A screen as a dialogue of lines says it: the same model that is drawn, in the order in which it is asked for. */
export type Said<Action> = {
	/** What it is, and how much of it there is. */
	readonly title: string;
	/** What is said before something is chosen, a statement a line. */
	readonly body: readonly string[];
	readonly choices: ReadonlyArray<Choice<Action>>;
	/** Leads to the choices after these. */
	readonly more?: Action | undefined;
	/** What is said of what was chosen. */
	readonly detail: readonly string[];
	/** What is asked for where what was chosen takes a text. */
	readonly asks?: string | undefined;
};
