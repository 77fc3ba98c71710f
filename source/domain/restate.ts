import {dayNumber} from './date-range.js';
import {type Level} from './level.js';
import {type Series} from './series.js';

/** Two levels for the same indicator, breakdown and period that cannot both be right, whatever was rounded. */
export type Restatement = {
	readonly earlier: Level;
	readonly later: Level;
};

/**
 * Each level whose interval does not meet that of an earlier one for the same period, with the first such. One of two
 * readings contradicts nothing: the other may hold.
 */
export function findRestatements(series: readonly Series[]): Restatement[] {
	return series.flatMap(({levels}) =>
		levels.flatMap((later, index) => {
			const earlier = levels
				.slice(0, index)
				.find((candidate) => isIncompatible(candidate, later));
			return earlier ? [{earlier, later}] : [];
		}),
	);
}

/**
 * A later report compares with a base that an earlier report's level does not agree with: by its own comparison the
 * indicator went one way, and against what had been published shortly before that base it went the other.
 */
export type BaseConflict = {
	/** What the earlier report published. */
	readonly published: Level;
	/** The base that the later report compares with. */
	readonly base: Level;
	/** What the later report publishes. */
	readonly latest: Level;
};

/** How much before its base, in days, an earlier level still speaks to a comparison: a year. */
const longestBefore = 366;

/** Finds the comparisons within one report that turn round when an earlier report's level is taken as their base. */
export function findBaseConflicts(series: readonly Series[]): BaseConflict[] {
	return series.flatMap(({levels}) =>
		levels.flatMap((base) => {
			const latest = levels.find((level) => isComparison(base, level));
			const published = levels.findLast(
				(level) =>
					level.origin === 'stated' &&
					level.place.report < base.place.report &&
					level.period.end < base.period.end &&
					dayNumber(base.period.end) - dayNumber(level.period.end) <=
						longestBefore,
			);
			return latest && published && turnsRound(published, base, latest)
				? [{published, base, latest}]
				: [];
		}),
	);
}

function isComparison(base: Level, latest: Level): boolean {
	const sharesFigure = base.figures.includes(latest.id);
	return (
		latest.origin === 'stated' &&
		latest.place.report === base.place.report &&
		latest.period.end > base.period.end &&
		(base.origin === 'derived'
			? sharesFigure
			: base.place.paragraph === latest.place.paragraph)
	);
}

function turnsRound(published: Level, base: Level, latest: Level): boolean {
	const asCompared = Math.sign(latest.value - base.value);
	const asPublished = Math.sign(latest.value - published.value);
	return asCompared !== 0 && asPublished !== 0 && asCompared !== asPublished;
}

function isIncompatible(a: Level, b: Level): boolean {
	return (
		a.period.end === b.period.end &&
		a.period.start === b.period.start &&
		!a.isOneOfTwoReadings &&
		!b.isOneOfTwoReadings &&
		(a.interval.upper < b.interval.lower || b.interval.upper < a.interval.lower)
	);
}
