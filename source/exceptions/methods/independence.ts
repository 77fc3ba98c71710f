import {
	rangesOverlap,
	shiftMonths,
	wholeMonths,
} from '../../domain/date-range.js';
import {
	isObserved,
	type Observation,
	type Sample,
	type StatedObservation,
} from './sample.js';

/**
 * What had to be done to a series before its values could be called independent. `none`; `differenced`: each rolling
 * total less the one a month before, which is a month less the same month a year before; `thinned`: only windows that
 * share no time.
 */
export type Treatment = 'none' | 'differenced' | 'thinned';

/** What is charted: the values, or each less the one a year or a step before it. */
export type Difference = 'none' | 'year' | 'step';

export type IndependentSeries = {
	readonly treatment: Treatment;
	/** In the order of time, gaps included. */
	readonly observations: readonly Observation[];
};

/** Fewer differences than this are not worth more than a few separate windows. */
const leastDifferences = 12;

/**
 * Makes observations independent. Rolling twelve-month values share eleven months with their neighbours: a chart of them
 * marks most series of pure noise.
 */
export function makeIndependent({
	type,
	observations,
}: Sample): IndependentSeries {
	const ordered = observations.toSorted((a, b) =>
		a.period.end < b.period.end ? -1 : Number(a.period.end > b.period.end),
	);
	if (!overlaps(ordered)) {
		return {treatment: 'none', observations: ordered};
	}

	const differences = type === 'count' ? differenceWindows(ordered) : [];
	return differences.length >= leastDifferences
		? {treatment: 'differenced', observations: differences}
		: {treatment: 'thinned', observations: thin(ordered)};
}

function overlaps(ordered: readonly Observation[]): boolean {
	return ordered.some((observation, index) => {
		const next = ordered[index + 1];
		return next !== undefined && rangesOverlap(observation.period, next.period);
	});
}

/** R(t) − R(t−1) = x(t) − x(t−12) for totals of the same length, a month apart. */
function differenceWindows(ordered: readonly Observation[]): Observation[] {
	return ordered.slice(1).flatMap((observation, index) => {
		const before = ordered[index]!;
		const isMonthLater =
			shiftMonths(before.period, 1).end === observation.period.end &&
			wholeMonths(before.period) === wholeMonths(observation.period);
		if (!isMonthLater) {
			return [];
		}

		const value =
			isObserved(before) && isObserved(observation)
				? observation.value - before.value
				: undefined;
		return [{period: observation.period, value, figures: observation.figures}];
	});
}

/** From the last window back, every one that shares no time with the one kept before it. */
function thin(ordered: readonly Observation[]): StatedObservation[] {
	const kept: StatedObservation[] = [];
	for (const observation of ordered
		.filter((candidate) => isObserved(candidate))
		.toReversed()) {
		const next = kept[0];
		if (!next || !rangesOverlap(observation.period, next.period)) {
			kept.unshift(observation);
		}
	}

	return kept;
}
