/** Groups that narrow an indicator wherever they are named. */
const groups: ReadonlyArray<readonly [RegExp, string]> = [
	[/\bhigh[’']?(?:[- ]|(?:,| and| or) medium[- ])risk\b/i, 'high risk'],
	[/\bmedium[’']?[- ]risk\b/i, 'medium risk'],
	[/\bstandard[’']?[- ]risk\b/i, 'standard risk'],
	[/\bchild[- ]on[- ]child\b/i, 'child on child'],
	[/\bunder[- ]18s?\b/i, 'under 18'],
	[/\brural\b/i, 'rural'],
	[/\burban\b/i, 'urban'],
	[/\brepeat victims?\b/i, 'repeat victims'],
	[/\bnew victims?\b/i, 'new victims'],
	[/\bmagistrates\b/i, 'Magistrates'],
	[/\bcrown courts?\b/i, 'Crown Court'],
];

const anyGroup = new RegExp(
	groups.map(([pattern]) => pattern.source).join('|'),
	'i',
);

/** Groups that are never each other: what is said of one is not said of another. */
const opposites: ReadonlyArray<readonly string[]> = [
	['rural', 'urban'],
	['high risk', 'medium risk', 'standard risk'],
	['Magistrates', 'Crown Court'],
];

/** The group that a text names, of those that have an opposite; `undefined` where it names several. */
export function nameGroup(text: string): string | undefined {
	const [label, ...others] = groups
		.filter(
			([pattern, candidate]) =>
				opposites.some((labels) => labels.includes(candidate)) &&
				pattern.test(text),
		)
		.map(([, candidate]) => candidate);
	return others.length === 0 ? label : undefined;
}

/** Every group that a text names, in the text's order. */
export function listGroups(text: string): string[] {
	return groups
		.map(([pattern, label]) => ({at: text.search(pattern), label}))
		.filter(({at}) => at !== -1)
		.toSorted((a, b) => a.at - b.at)
		.map(({label}) => label);
}

/** True for two groups of which a thing can be in one only. */
export function areOpposite(
	a: string | undefined,
	b: string | undefined,
): boolean {
	return (
		a !== undefined &&
		b !== undefined &&
		a !== b &&
		opposites.some((labels) => labels.includes(a) && labels.includes(b))
	);
}

/** The first group that a text names, of those that it may be. */
export function findGroup(
	text: string,
	canBe: (pattern: RegExp, label: string) => boolean = () => true,
): string | undefined {
	return anyGroup.test(text)
		? groups.find(
				([pattern, label]) => pattern.test(text) && canBe(pattern, label),
			)?.[1]
		: undefined;
}

/** True for words that tell a part of what is measured from another part: two levels beside each other can be of one indicator. */
export function namesGroup(text: string): boolean {
	return anyGroup.test(text);
}
