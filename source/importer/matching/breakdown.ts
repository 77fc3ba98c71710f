import {type Entry} from './catalogue.js';
import {listTerms} from './words.js';

/** Groups that narrow an indicator wherever they are named. */
const groups: ReadonlyArray<readonly [RegExp, string]> = [
	[/\bhigh[- ]risk\b/i, 'high risk'],
	[/\bmedium[- ]risk\b/i, 'medium risk'],
	[/\bstandard[- ]risk\b/i, 'standard risk'],
	[/\bchild[- ]on[- ]child\b/i, 'child on child'],
	[/\bunder[- ]18s?\b/i, 'under 18'],
	[/\brural\b/i, 'rural'],
	[/\burban\b/i, 'urban'],
	[/\brepeat victims?\b/i, 'repeat victims'],
	[/\bnew victims?\b/i, 'new victims'],
	[/\bmagistrates\b/i, 'Magistrates'],
	[/\bcrown courts?\b/i, 'Crown Court'],
];

/**
 * Reads what narrows the indicator, from the words next to the number: a breakdown it has had before, or a group that
 * its own name does not already speak of.
 */
export function readBreakdown(
	clause: string,
	{indicator, name, lastLevels}: Entry,
): string | undefined {
	const terms = new Set(listTerms(clause));
	const known = lastLevels.find(({breakdown}) => {
		const own = breakdown === undefined ? [] : listTerms(breakdown);
		return own.length > 0 && own.every((term) => terms.has(term));
	});
	if (known) {
		return known.breakdown;
	}

	return groups.find(
		([pattern, label]) =>
			pattern.test(clause) &&
			!listTerms(label).some((term) => name.has(term)) &&
			!pattern.test(indicator.name),
	)?.[1];
}
