import {type Setting} from '../reading/setting.js';
import {type Entry} from './catalogue.js';
import {findGroup} from './groups.js';
import {readRespectiveGroup} from './respective.js';
import {listTerms} from './words.js';

const overall = /\b(?:overall|altogether|in total|all)\b/i;

/** Reads what narrows the indicator, from the words of the number's own clause, then from all before it. */
export function readBreakdown(
	setting: Setting,
	entry: Entry,
): string | undefined {
	const {gapBefore, gapAfter} = setting;
	const respective = readRespectiveGroup(setting);
	if (respective !== undefined) {
		return findBreakdown(respective, entry);
	}

	const after = gapAfter.split(/[,;]/)[0]!;
	// "86.9% at the Magistrates' Courts and 88.3%": what the number is at, in or for is its own.
	const at =
		/^ (?:at|in|for|among|of) (?:the )?[^,;()]*/.exec(after)?.[0] ?? '';
	return (
		findBreakdown(at.split(/\band\b/)[0]!, entry) ??
		findBreakdown(readOwnClause(setting), entry) ??
		(overall.test(gapBefore) ? undefined : findBreakdown(gapBefore, entry))
	);
}

/** The words beside a number that are said of it alone. */
export function readOwnClause({gapBefore, gapAfter, next}: Setting): string {
	const before = gapBefore.split(/[,;]|\band\b/).at(-1)!;
	const after = gapAfter.split(/[,;]/)[0]!;
	// What stands nearer to the next figure is said of that one: "up 10% with rural calls (+21%)"; an "and" parts them.
	const [, ahead] = /^(.*)\band(?: \w+){0,2} $/i.exec(after) ?? [];
	const half = after.slice(0, Math.ceil(gapAfter.length / 2));
	const own = next ? (ahead ?? half) : after;
	return `${before} ${own}`;
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

	return findGroup(
		text,
		(pattern, label) =>
			!listTerms(label).every((term) => name.has(term)) &&
			!pattern.test(indicator.name),
	);
}
