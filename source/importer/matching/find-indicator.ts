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

type Scored = {readonly entry: Entry; readonly score: number};

/** Below this nothing known fits, and the figure waits for a person. */
const least = 0.75;

/** A lead over the next best that leaves no doubt. */
const clearLead = 0.25;

/** Finds the known indicator that a figure measures. */
export function findIndicator(
	asked: Asked,
	catalogue: Catalogue,
): Match | undefined {
	const covered = catalogue.cover(asked.terms);
	let best: Scored | undefined;
	let next: Scored | undefined;
	for (const [index, entry] of catalogue.entries.entries()) {
		const score = scoreEntry(entry, asked, covered[index]!);
		if (score !== undefined && score > (best?.score ?? -Infinity)) {
			[best, next] = [{entry, score}, best];
		} else if (score !== undefined && score > (next?.score ?? -Infinity)) {
			next = {entry, score};
		}
	}

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
