import {isCompatible} from '../../domain/compatible.js';
import {type Indicator} from '../../domain/indicator.js';
import {type Asked} from './asked.js';
import {areOpposite} from './groups.js';
import {type Catalogue, type Entry} from './catalogue.js';
import {scoreEntry} from './score.js';

export type Match = {
	readonly indicator: Indicator;
	readonly entry: Entry;
	/** 0 to 1: how well it fits, and how much better than the next. */
	readonly confidence: number;
	/** What the next best is called, for the review. */
	readonly runnerUp: string | undefined;
};

type Scored = {
	readonly entry: Entry;
	readonly score: number;
	/** How far the words cover its name, 0 to 1. */
	readonly name: number;
};

/** Below this nothing known fits, and the figure waits for a person. */
const least = 0.8;

/** From this share of its name on, weighed by how rare the words are, an indicator is spoken of. */
const calledByName = 0.75;

/** A lead over the next best that leaves no doubt. */
const clearLead = 0.25;

/** Finds the known indicator that a figure measures. */
export function findIndicator(
	asked: Asked,
	catalogue: Catalogue,
): Match | undefined {
	const {best, next, named} = rank(asked, catalogue);
	if (!best || best.score < least) {
		return undefined;
	}

	// The sentence calls another one by its name, which belongs to another objective.
	const rival = named && named.name > best.name ? named : undefined;
	const lead = rival
		? 0
		: Math.min(1, (best.score - (next?.score ?? 0)) / clearLead);
	const fit = Math.min(1, best.score / 1.2);
	return {
		indicator: best.entry.indicator,
		entry: best.entry,
		confidence: Math.round((0.5 + 0.3 * lead + 0.2 * fit) * 100) / 100,
		runnerUp: lead < 1 ? (rival ?? next)?.entry.indicator.name : undefined,
	};
}

/** The two that fit best, and the one whose name is covered best. */
function rank(
	asked: Asked,
	catalogue: Catalogue,
): Record<'best' | 'next' | 'named', Scored | undefined> {
	const cover = catalogue.cover(asked.terms);
	let best: Scored | undefined;
	let next: Scored | undefined;
	let named: Scored | undefined;
	for (const entry of catalogue.entries) {
		const {role, unit, isDifference} = asked;
		if (
			!isCompatible(entry.indicator, role, unit, isDifference) ||
			areOpposite(entry.group, asked.group)
		) {
			continue;
		}

		const covered = cover(entry);
		const {name} = covered;
		const score = scoreEntry(entry, asked, covered);
		if (!best || score > best.score) {
			[best, next] = [{entry, score, name}, best];
		} else if (!next || score > next.score) {
			next = {entry, score, name};
		}

		if (name > (named?.name ?? calledByName)) {
			named = {entry, score, name};
		}
	}

	return {best, next, named};
}
