import {type Place, type Role} from '../../domain/figure.js';
import {type Unit} from '../../domain/unit.js';
import {type Setting} from '../reading/setting.js';
import {listTerms} from './words.js';

/** A figure as the search sees it. */
export type Asked = {
	readonly place: Omit<Place, 'report'>;
	readonly role: Role;
	readonly unit: Unit;
	readonly value: number;
	/** True for a change, and for somebody else's change. */
	readonly isDifference: boolean;
	/** "70% within 15 minutes": the time that a share is measured by, which is no target of how long things take. */
	readonly isLimit: boolean;
	/** The words around it; 1 for those beside it, less for those farther off. */
	readonly terms: ReadonlyMap<string, number>;
	/** The noun that it counts. */
	readonly counted: string | undefined;
	/** The group that its own clause names, where that is never another one: "rural" is not "urban". */
	readonly group: string | undefined;
	readonly before: EarlierFigure | undefined;
	/** Indicators that the paragraph already has a level of: how much that speaks against another. */
	readonly usedAsLevel: ReadonlyMap<string, number>;
};

export type EarlierFigure = {
	readonly indicator: string | undefined;
	readonly isInSentence: boolean;
	/** "540 of them", "of which £15,000": a part of what it measures. */
	readonly isWhole: boolean;
	/** The sentence begins with "This", "It": it goes on about the same thing. */
	readonly isReferredTo: boolean;
};

/** "cases that ended without a conviction": what there is none of is not what is measured. */
const absent = /\b(?:without (?:an? |any )?[\w-]+|non-[a-z]+)/gi;

/**
 * Weighs the words around a number by how near they are. Words behind the number up to the next comma say what is
 * counted; those before it, what is spoken of.
 *
 * @param background words of texts farther off with their weight: the sentence before, the lead-in of the list, the heading.
 */
export function weighTerms(
	{gapBefore, gapAfter, before, after, previous}: Setting,
	printed: string,
	background: ReadonlyArray<readonly [readonly string[], number]>,
): Map<string, number> {
	const terms = new Map<string, number>();
	const addTerms = (list: readonly string[], weight: number) => {
		for (const term of list) {
			terms.set(term, Math.max(terms.get(term) ?? 0, weight));
		}
	};

	const add = (text: string, weight: number) => {
		addTerms(listTerms(text.replaceAll(absent, '')), weight);
	};

	// "93.2% (512) were closed": the words behind the brackets are those of both.
	const behind = /^ \($/.test(gapAfter)
		? after.replace(/^[^)]*\)/, '')
		: gapAfter;
	const [clause = ''] = behind.split(/[,;:)(]/);
	const nearWords = clause.trim().split(/\s+/).slice(0, 5).join(' ');
	const clauses = gapBefore.split(/[,;]|\band\b|&/);
	const lastClause = clauses.at(-1) ?? '';
	// "17 notices and 9": what stands before the "and" belongs to the figure before.
	const isListed =
		previous !== undefined && gapBefore.length < 60 && clauses.length > 1;
	for (const [list, weight] of background) {
		addTerms(list, weight);
	}

	add(after, 0.3);
	add(before, 0.55);
	add(gapAfter, 0.5);
	add(clause, 0.75);
	add(gapBefore, isListed ? 0.35 : 0.8);
	add(lastClause, 0.95);
	add(printed.replaceAll('-', ' '), 1);
	add(nearWords, 1);
	return terms;
}
