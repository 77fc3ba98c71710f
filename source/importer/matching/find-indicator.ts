import {type Indicator} from '../../domain/indicator.js';
import {type Asked} from './asked.js';
import {type Catalogue, type Entry} from './catalogue.js';
import {scoreEntry} from './score.js';

export type Match = {
	readonly indicator: Indicator;
	readonly entry: Entry;
	/** 0 to 1: how well it fits, and how much better than the next. */
	readonly confidence: number;
	/** The next best, for the review. */
	readonly runnerUp: string | undefined;
};

/** Below this nothing known fits, and the figure waits for a person. */
const least = 0.75;

/** A lead over the next best that leaves no doubt. */
const clearLead = 0.25;

/** Finds the known indicator that a figure measures. */
export function findIndicator(
	asked: Asked,
	catalogue: Catalogue,
): Match | undefined {
	const scored = catalogue.entries
		.flatMap((entry) => {
			const score = scoreEntry(entry, asked, catalogue);
			return score === undefined ? [] : [{entry, score}];
		})
		.toSorted((a, b) => b.score - a.score);
	const [best, next] = scored;
	if (!best || best.score < least) {
		return undefined;
	}

	const lead = Math.min(1, (best.score - (next?.score ?? 0)) / clearLead);
	const fit = Math.min(1, best.score / 1.2);
	return {
		indicator: best.entry.indicator,
		entry: best.entry,
		confidence: Math.round((0.5 + 0.3 * lead + 0.2 * fit) * 100) / 100,
		runnerUp: next && lead < 1 ? next.entry.indicator.id : undefined,
	};
}
