import {type Indicator} from '../../domain/indicator.js';
import {type Level} from '../../domain/level.js';
import {listTerms} from './words.js';

/** What an indicator goes by. */
export type Entry = {
	readonly indicator: Indicator;
	readonly name: ReadonlySet<string>;
	readonly aliases: ReadonlyArray<ReadonlySet<string>>;
	readonly about: ReadonlySet<string>;
	/** The last value of every breakdown. */
	readonly lastLevels: readonly Level[];
};

export type Catalogue = {
	readonly entries: readonly Entry[];
	/** How much a word tells: rare ones tell more. */
	weigh(term: string): number;
};

/** Prepares the known indicators for the search. */
export function buildCatalogue(
	indicators: readonly Indicator[],
	lastLevels: readonly Level[],
): Catalogue {
	const entries = indicators.map((indicator) => ({
		indicator,
		name: new Set(listTerms(indicator.name)),
		aliases: indicator.aliases.map((alias) => new Set(listTerms(alias))),
		about: new Set(listTerms(indicator.about)),
		lastLevels: lastLevels.filter((level) => level.indicator === indicator.id),
	}));
	const counts = new Map<string, number>();
	for (const {name, aliases} of entries) {
		for (const term of new Set([
			...name,
			...aliases.flatMap((alias) => [...alias]),
		])) {
			counts.set(term, (counts.get(term) ?? 0) + 1);
		}
	}

	return {
		entries,
		weigh: (term) =>
			Math.log((entries.length + 2) / ((counts.get(term) ?? 0) + 1)),
	};
}
