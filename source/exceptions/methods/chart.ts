import {type Rebase} from '../../domain/rebase.js';
import {type DateRange} from '../../domain/date-range.js';
import {listHits, type RuleHit} from '../../statistics/hits.js';
import {judgePoints} from '../../statistics/judge-points.js';
import {type Profile} from '../../statistics/profiles.js';
import {type Baseline, resolveProfile, type Settings} from '../settings.js';
import {type ChartKind, drawLimits, halfWidthAt} from './chart-limits.js';
import {type Observation, type Sample} from './sample.js';

export type ChartedPoint = {
	readonly period: DateRange;
	/** Absent for a gap. */
	readonly value?: number | undefined;
	readonly lower: number;
	readonly upper: number;
	readonly hits: readonly RuleHit[];
	readonly isExcluded: boolean;
};

/** One stretch of a series that limits are drawn for. */
export type Phase = {
	readonly kind: ChartKind;
	readonly from: string;
	readonly to: string;
	readonly centre: number;
	/** Absent for charts whose limits do not come from moving ranges. */
	readonly averageMovingRange?: number | undefined;
	readonly sigmaZ?: number | undefined;
	readonly screenedOut: number;
	/** Points that the limits rest on. */
	readonly baseline: number;
	/** Why the phase begins; absent for the first. */
	readonly rebase?: Rebase | undefined;
	readonly points: readonly ChartedPoint[];
};

/** Charts a series phase by phase: each from its own points, with its own limits and hits. */
export function chartPhases(
	sample: Sample,
	observations: readonly Observation[],
	settings: Settings,
): Phase[] {
	const profile = resolveProfile(settings);
	return splitPhases(observations, sample.rebases ?? []).map(
		({rebase, points}) =>
			chartPhase(sample, points, {
				profile,
				baseline: settings.baseline,
				rebase,
			}),
	);
}

function splitPhases(
	observations: readonly Observation[],
	rebases: readonly Rebase[],
): Array<{rebase?: Rebase | undefined; points: Observation[]}> {
	const ordered = rebases.toSorted((a, b) => (a.from < b.from ? -1 : 1));
	return [undefined, ...ordered]
		.map((rebase, index) => {
			const next = ordered[index];
			return {
				rebase,
				points: observations.filter(
					({period}) =>
						(!rebase || period.start >= rebase.from) &&
						(!next || period.start < next.from),
				),
			};
		})
		.filter(({points}) => points.length > 0);
}

function chartPhase(
	sample: Sample,
	observations: readonly Observation[],
	{
		profile,
		baseline,
		rebase,
	}: {profile: Profile; baseline: Baseline; rebase?: Rebase | undefined},
): Phase {
	const inBaseline = selectBaseline(observations, baseline);
	const drawn = drawLimits(
		sample,
		observations,
		(observation) => inBaseline.has(observation),
		profile,
	);
	const excluded = observations.flatMap(({isExcluded}, index) =>
		isExcluded ? [index] : [],
	);
	const marks = judgePoints(drawn.values, drawn.limits, profile, excluded);
	return {
		kind: drawn.kind,
		from: observations[0]!.period.start,
		to: observations.at(-1)!.period.end,
		centre: drawn.limits.centre,
		averageMovingRange: drawn.limits.averageMovingRange,
		sigmaZ: drawn.sigmaZ,
		screenedOut: drawn.screenedOut,
		baseline: inBaseline.size,
		rebase,
		points: observations.map(({period, value, isExcluded = false}, index) => {
			const halfWidth = halfWidthAt(drawn.limits, index);
			return {
				period,
				value: value === undefined ? undefined : drawn.values[index],
				lower: drawn.limits.centre - halfWidth,
				upper: drawn.limits.centre + halfWidth,
				hits: listHits(marks[index]!),
				isExcluded,
			};
		}),
	};
}

function selectBaseline(
	observations: readonly Observation[],
	baseline: Baseline,
): Set<Observation> {
	const usable = observations.filter(
		({value, isExcluded}) => value !== undefined && !isExcluded,
	);
	switch (baseline.kind) {
		case 'all': {
			return new Set(usable);
		}

		case 'first': {
			return new Set(usable.slice(0, baseline.points));
		}

		case 'until': {
			return new Set(usable.filter(({period}) => period.end <= baseline.date));
		}
	}
}
