import {shiftMonths} from '../../domain/date-range.js';
import {calculateIncompleteBeta} from '../../statistics/incomplete-beta.js';
import {
	isObserved,
	type Observation,
	type StatedObservation,
} from './sample.js';

/** Monthly points from which on seasonality can be looked for: two of each month. */
const leastForSeason = 24;

/** How sure one has to be that months differ before a series is taken for seasonal. */
const seasonalP = 0.01;

export type Season = 'not-monthly' | 'not-checked' | 'none' | 'seasonal';

/**
 * Whether months of the year differ by more than chance: the F test of a one-way analysis of variance by month, after
 * each year's own mean has been taken off, so that a change of level over the years is not taken for a season.
 *
 * Source: H. Scheffé, The Analysis of Variance (1959), two-way layout without interaction.
 */
export function checkSeason(observations: readonly Observation[]): Season {
	const stated = observations.filter((observation) => isObserved(observation));
	if (
		!stated.every(
			({period}) => period.start.slice(0, 7) === period.end.slice(0, 7),
		)
	) {
		return 'not-monthly';
	}

	if (stated.length < leastForSeason) {
		return 'not-checked';
	}

	const byYear = takeOffMeans(stated, ({observation}) =>
		observation.period.start.slice(0, 4),
	);
	const residual = takeOffMeans(
		byYear.map((entry) => ({...entry.observation, value: entry.value})),
		({observation}) => observation.period.start.slice(5, 7),
	);
	const years = new Set(stated.map(({period}) => period.start.slice(0, 4)))
		.size;
	const [total, within] = [byYear, residual].map((entries) =>
		entries.reduce((sum, {value}) => sum + value ** 2, 0),
	) as [number, number];
	const freedom = stated.length - years - 11;
	if (freedom <= 0 || total === 0) {
		return 'none';
	}

	const f = (total - within) / 11 / (within / freedom);
	return upperTailOfF(f, 11, freedom) < seasonalP ? 'seasonal' : 'none';
}

/** Each month less the same month a year before: what is left when the season is taken off. */
export function differenceYears(
	observations: readonly Observation[],
): Observation[] {
	const byEnd = new Map(
		observations.map((observation) => [observation.period.end, observation]),
	);
	return observations.flatMap((observation) => {
		const before = byEnd.get(shiftMonths(observation.period, -12).end);
		if (!before) {
			return [];
		}

		const value =
			isObserved(before) && isObserved(observation)
				? observation.value - before.value
				: undefined;
		return [
			{...observation, value, numerator: undefined, denominator: undefined},
		];
	});
}

type Entry = {
	readonly observation: StatedObservation;
	readonly value: number;
};

function takeOffMeans(
	observations: readonly StatedObservation[],
	groupOf: (entry: Entry) => string,
): Entry[] {
	const entries = observations.map((observation) => ({
		observation,
		value: observation.value,
	}));
	const groups = new Map<string, Entry[]>();
	for (const entry of entries) {
		const group = groups.get(groupOf(entry));
		if (group) {
			group.push(entry);
		} else {
			groups.set(groupOf(entry), [entry]);
		}
	}

	return entries.map((entry) => {
		const group = groups.get(groupOf(entry))!;
		const mean = group.reduce((sum, {value}) => sum + value, 0) / group.length;
		return {...entry, value: entry.value - mean};
	});
}

function upperTailOfF(f: number, between: number, within: number): number {
	return calculateIncompleteBeta(
		within / (within + between * f),
		within / 2,
		between / 2,
	);
}
