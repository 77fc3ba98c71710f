import {type Setting} from '../reading/setting.js';
import {type Entry} from './catalogue.js';
import {listTerms} from './words.js';

const overall = /\b(?:overall|altogether|in total|all)\b/i;

/** Groups that narrow an indicator wherever they are named. */
const groups: ReadonlyArray<readonly [RegExp, string]> = [
	[/\bhigh[’']?[- ]risk\b/i, 'high risk'],
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

/** Reads what narrows the indicator, from the words of the number's own clause, then from all before it. */
export function readBreakdown(
	{gapBefore, gapAfter, next}: Setting,
	entry: Entry,
): string | undefined {
	const before = gapBefore.split(/[,;]|\band\b/).at(-1)!;
	const after = gapAfter.split(/[,;]/)[0]!;
	// "86.9% at the Magistrates' Courts and 88.3%": what the number is at, in or for is its own.
	const at =
		/^ (?:at|in|for|among|of) (?:the )?[^,;()]*/.exec(after)?.[0] ?? '';
	// What stands nearer to the next figure is said of that one: "up 10% with rural calls (+21%)".
	const own = next ? after.slice(0, Math.ceil(gapAfter.length / 2)) : after;
	return (
		findBreakdown(at.split(/\band\b/)[0]!, entry) ??
		findBreakdown(`${before} ${own}`, entry) ??
		(overall.test(gapBefore) ? undefined : findBreakdown(gapBefore, entry))
	);
}

/** True for words that tell a part of what is measured from another part: two levels beside each other can be of one indicator. */
export function namesGroup(text: string): boolean {
	return anyGroup.test(text);
}

/** A breakdown that the indicator has had before, or a group that its own name does not already speak of. */
function findBreakdown(
	text: string,
	{indicator, name, breakdownWordings}: Entry,
): string | undefined {
	const terms = breakdownWordings.length > 0 ? listTerms(text) : [];
	const known = breakdownWordings.find((wording) =>
		wording.terms.every((term) => terms.includes(term)),
	);
	if (known) {
		return known.breakdown;
	}

	return anyGroup.test(text)
		? groups.find(
				([pattern, label]) =>
					pattern.test(text) &&
					!listTerms(label).every((term) => name.has(term)) &&
					!pattern.test(indicator.name),
			)?.[1]
		: undefined;
}
