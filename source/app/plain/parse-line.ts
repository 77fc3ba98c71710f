/** What a line that was typed asks for. */
export type Asked =
	| {readonly kind: 'number'; readonly number: number}
	| {readonly kind: 'search' | 'find' | 'words'; readonly words: string}
	| {readonly kind: 'on' | 'back' | 'menu' | 'help' | 'quit'};

const words: Readonly<
	Record<string, Asked['kind'] & ('on' | 'back' | 'menu' | 'help' | 'quit')>
> = {
	'': 'on',
	more: 'on',
	b: 'back',
	back: 'back',
	menu: 'menu',
	'?': 'help',
	help: 'help',
	q: 'quit',
	quit: 'quit',
};

/** Numbers and the few words that a dialogue has of its own; anything else may be the letter of a command, or a text. */
export function parseLine(line: string): Asked {
	const text = line.trim();
	if (/^\d+$/.test(text)) {
		return {kind: 'number', number: Number(text)};
	}

	if (text.startsWith('/')) {
		return {kind: 'search', words: text.slice(1).trim()};
	}

	if (text.startsWith(':')) {
		return {kind: 'find', words: text.slice(1).trim()};
	}

	const kind = words[text.toLowerCase()];
	return kind === undefined ? {kind: 'words', words: text} : {kind};
}
