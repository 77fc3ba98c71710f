import {type Figure} from '../../domain/figure.js';
import {type Indicator} from '../../domain/indicator.js';
import {type Level, statedLevel} from '../../domain/level.js';
import {isStated, type PeriodKind} from '../../domain/period.js';
import {nameGroup} from './groups.js';
import {listTerms} from './words.js';

/** What an indicator goes by. */
export type Entry = {
	/** Its place among them. */
	readonly index: number;
	readonly indicator: Indicator;
	readonly name: ReadonlySet<string>;
	/** Words of its name that say what it counts, and not where or with what: "Properties with new doors". */
	readonly head: ReadonlySet<string>;
	/** Every word of its name, aliases and description. */
	readonly vocabulary: ReadonlySet<string>;
	/** The group that its name speaks of: "urban". */
	readonly group: string | undefined;
	/** It is a limit or a size, which results are measured by. */
	readonly isBound: boolean;
	/** The last value of every breakdown. */
	readonly lastLevels: readonly Level[];
	/** Levels that were printed without their time, which still say how large it is. */
	readonly undated: ReadonlyArray<Pick<Level, 'value' | 'unit'>>;
	/** What its earlier figures were broken down by; `undefined` is among them where one was not. */
	readonly breakdowns: ReadonlySet<string | undefined>;
	/** The words that each of them goes by. */
	readonly breakdownWordings: ReadonlyArray<{
		readonly breakdown: string;
		readonly terms: readonly string[];
	}>;
	/** Kinds of period that its earlier figures were for. */
	readonly periodKinds: ReadonlySet<PeriodKind>;
};

/** How far a text covers an indicator's name, its best alias and what it is about, each 0 to 1. */
export type Coverage = {name: number; alias: number; about: number};

export type Catalogue = {
	readonly entries: readonly Entry[];
	/**
	 * How far a text covers an entry; rare words tell more. The answers hold until the next text.
	 *
	 * @param terms the words of the text, each with its weight from 0 to 1.
	 */
	cover(terms: ReadonlyMap<string, number>): (entry: Entry) => Coverage;
};

/** One way that an indicator is spoken of. */
type Wording = {
	/** Index of the indicator. */
	readonly entry: number;
	readonly kind: keyof Coverage;
	readonly terms: ReadonlySet<string>;
};

/** A word of a wording, and the share of the whole that it is worth there. */
type Posting = {readonly wording: number; readonly share: number};

/** Every figure that it had was of a part: a round of funding, a group. */
export function isAlwaysBrokenDown({breakdowns}: Entry): boolean {
	return breakdowns.size > 0 && !breakdowns.has(undefined);
}

const bounds =
	/\b(?:limit|standard|threshold|deadline|service level|size|make a)\b/i;

const beside = / (?:with|of|in|at|by|for|from|on|to|under|within) /i;

/** Prepares the known indicators for the search. */
export function buildCatalogue(
	indicators: readonly Indicator[],
	earlier: readonly Figure[],
): Catalogue {
	const wordings = indicators.flatMap((indicator, entry) =>
		listWordings(indicator, entry),
	);
	const ofIndicator = new Map<string | undefined, Figure[]>();
	for (const figure of earlier) {
		const known = ofIndicator.get(figure.indicator) ?? [];
		known.push(figure);
		ofIndicator.set(figure.indicator, known);
	}

	const postings = postTerms(wordings, weighWords(wordings, indicators.length));
	// The name is the first wording of an entry, what it is about the last.
	const ofEntry = indicators.map(
		(_, index) =>
			[
				wordings.findIndex(({entry}) => entry === index),
				wordings.findLastIndex(({entry}) => entry === index),
			] as const,
	);
	// Of each wording; a new list for every text would be most of what the search costs.
	const shares = new Float64Array(wordings.length);
	return {
		entries: indicators.map((indicator, index) => ({
			index,
			indicator,
			name: new Set(listTerms(indicator.name)),
			head: new Set(listTerms(indicator.name.split(beside)[0]!)),
			vocabulary: new Set(
				listTerms(
					[indicator.name, ...indicator.aliases, indicator.about].join(' '),
				),
			),
			group: nameGroup(indicator.name),
			isBound: bounds.test(indicator.name),
			...sumUp(ofIndicator.get(indicator.id) ?? []),
		})),
		cover(terms) {
			shares.fill(0);
			for (const [term, weight] of terms) {
				for (const {wording, share} of postings.get(term) ?? []) {
					shares[wording]! += share * weight;
				}
			}

			return ({index}) => {
				const [name, about] = ofEntry[index]!;
				let alias = 0;
				for (let wording = name + 1; wording < about; wording++) {
					alias = Math.max(alias, shares[wording]!);
				}

				return {name: shares[name]!, alias, about: shares[about]!};
			};
		},
	};
}

function sumUp(
	figures: readonly Figure[],
): Pick<
	Entry,
	'lastLevels' | 'undated' | 'breakdowns' | 'breakdownWordings' | 'periodKinds'
> {
	const last = new Map<string | undefined, Level>();
	for (const level of figures.map((figure) => statedLevel(figure))) {
		const before = level && last.get(level.breakdown);
		if (level && (before?.period.end ?? '') <= level.period.end) {
			last.set(level.breakdown, level);
		}
	}

	const breakdowns = new Set(figures.map(({breakdown}) => breakdown));
	return {
		lastLevels: [...last.values()],
		undated: figures.filter(
			({role, period}) => role === 'level' && !isStated(period),
		),
		breakdowns,
		breakdownWordings: [...breakdowns]
			.flatMap((breakdown = '') =>
				// Of "under-18 suspect or offender" the first is named as often.
				[breakdown, breakdown.split(' or ')[0]!].map((wording) => ({
					breakdown,
					terms: listTerms(wording),
				})),
			)
			.filter(({terms}) => terms.length > 0),
		periodKinds: new Set(
			figures.flatMap(({period}) => (isStated(period) ? [period.kind] : [])),
		),
	};
}

function listWordings(
	{name, aliases, about}: Indicator,
	entry: number,
): Wording[] {
	const read = (kind: keyof Coverage, text: string): Wording => ({
		entry,
		kind,
		terms: new Set(listTerms(text)),
	});
	return [
		read('name', name),
		...aliases.map((alias) => read('alias', alias)),
		read('about', about),
	];
}

/** A word that many names and aliases have tells little of which is meant. */
function weighWords(
	wordings: readonly Wording[],
	size: number,
): (term: string) => number {
	const owners = new Map<string, Set<number>>();
	for (const {entry, kind, terms} of wordings) {
		for (const term of kind === 'about' ? [] : terms) {
			owners.set(term, (owners.get(term) ?? new Set()).add(entry));
		}
	}

	return (term) => Math.log((size + 2) / ((owners.get(term)?.size ?? 0) + 1));
}

function postTerms(
	wordings: readonly Wording[],
	weigh: (term: string) => number,
): ReadonlyMap<string, readonly Posting[]> {
	const postings = new Map<string, Posting[]>();
	for (const [wording, {terms}] of wordings.entries()) {
		let whole = 0;
		for (const term of terms) {
			whole += weigh(term);
		}

		for (const term of terms) {
			const listed = postings.get(term) ?? [];
			listed.push({wording, share: weigh(term) / whole});
			postings.set(term, listed);
		}
	}

	return postings;
}
