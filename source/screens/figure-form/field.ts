/** One line of a form: a text of one's own, or one of several words. */
export type Field = {
	readonly name: string;
	readonly label: string;
	/** What stands there unless a person writes something else. */
	readonly given: string;
	/** What can be written there. */
	readonly hint: string;
	/** The words to choose from; absent where any text can be written. */
	readonly choices?: readonly string[] | undefined;
};

export type FormState = {
	/** Place of the field that has the keys. */
	readonly focus: number;
	/** What a person wrote or chose, by name of the field. */
	readonly written: Readonly<Record<string, string>>;
};

export type FormAction =
	| {readonly type: 'focus'; readonly place: number}
	| {readonly type: 'write'; readonly name: string; readonly text: string};

export const emptyForm: FormState = {focus: 0, written: {}};

export function reduceForm(state: FormState, action: FormAction): FormState {
	switch (action.type) {
		case 'focus': {
			return {...state, focus: action.place};
		}

		case 'write': {
			return {
				...state,
				written: {...state.written, [action.name]: action.text},
			};
		}
	}
}

/** What a person put into a field: `undefined` where it stays as it was given. */
export function readField(
	{name, given, choices}: Field,
	{written}: Pick<FormState, 'written'>,
): string | undefined {
	const text = written[name]?.trim() ?? '';
	const isSame = choices && (text === given || !choices.includes(text));
	return text === '' || isSame ? undefined : text;
}

/** The choice that comes `by` places after this one, round and round. */
export function turnChoice(
	choices: readonly string[],
	current: string,
	by: number,
): string {
	const place = choices.indexOf(current);
	const next = place === -1 ? (by > 0 ? 0 : -1) : place + by;
	return choices.at(next % choices.length)!;
}

/** The next choice that begins with a letter; the one that is chosen where none does. */
export function findChoice(
	choices: readonly string[],
	current: string,
	letter: string,
): string {
	const place = choices.indexOf(current) + 1;
	return (
		[...choices.slice(place), ...choices.slice(0, place)].find(
			(choice) => letter !== '' && choice.startsWith(letter.toLowerCase()),
		) ?? current
	);
}
