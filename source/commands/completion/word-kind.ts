/** Words that only the store knows: what `planwatch completion --words` lists. */
export const wordKinds = [
	'indicators',
	'exceptions',
	'figures',
	'quarters',
] as const;

export type WordKind = (typeof wordKinds)[number];

/** What can stand for a word of a command line: names that are known beforehand, files, words of the store, or anything. */
export type Completer =
	| {readonly kind: 'names'; readonly names: readonly string[]}
	| {readonly kind: 'files'}
	| {readonly kind: 'words'; readonly of: WordKind}
	| {readonly kind: 'anything'};
