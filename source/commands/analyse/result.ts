import * as v from 'valibot';
import {profileNames} from '../../domain/profile-name.js';
import {bearings, desiredDirections} from '../../domain/indicator.js';
import {indicatorTypes, units} from '../../domain/unit.js';
import {verdictShape} from '../shapes/indicator.js';

/** Rules that a point can break, as scripts know them. */
export const ruleWords = [
	'outside',
	'trend',
	'two-of-three',
	'shift',
	'run',
	'near-limit-run',
	'moving-range',
] as const;

const seriesEntries = {
	indicator: v.nullable(v.string()),
	breakdown: v.nullable(v.string()),
	type: v.picklist(indicatorTypes),
	unit: v.picklist(units),
	direction: v.picklist(desiredDirections),
	profile: v.picklist(profileNames),
	/** Points with a value. */
	n: v.number(),
	/** Kind of chart; null, as everything drawn on it, where the series is too short for one or no chart suits it. */
	chart: v.nullable(v.picklist(['xmr', 'c', 'p', 'p-prime', 'u', 'u-prime'])),
	centre: v.nullable(v.number()),
	/** Null for charts whose limits do not come from moving ranges. */
	averageMovingRange: v.nullable(v.number()),
	/** Limits at the last point: with denominators each point has its own. Never clipped to what values can be. */
	lower: v.nullable(v.number()),
	upper: v.nullable(v.number()),
	points: v.array(
		v.object({
			period: v.object({start: v.string(), end: v.string()}),
			/** Null where it is not available or suppressed. */
			value: v.nullable(v.number()),
			status: v.nullable(v.picklist(['not-available', 'suppressed'])),
			lower: v.nullable(v.number()),
			upper: v.nullable(v.number()),
			rules: v.array(v.picklist(ruleWords)),
		}),
	),
	/**
	 * On the last period. `expected` is what the verdict rests on: where the values are seasonal or their windows
	 * overlap, that is a chart of differences and not the one above; `record` says so.
	 */
	verdict: v.object({
		...verdictShape.entries,
		bearing: v.picklist(bearings),
		record: v.record(v.string(), v.unknown()),
	}),
};

export const seriesShape = v.object(seriesEntries);

export type SeriesJson = v.InferOutput<typeof seriesShape>;

/** A file with one series says it on the top level too; with several those keys are absent. */
export const analyseResult = v.object({
	schema: v.literal('planwatch/analyse@1'),
	quarter: v.string(),
	/** As it was named; `-` for standard input. */
	file: v.string(),
	series: v.array(seriesShape),
	...v.partial(seriesShape).entries,
});

export type AnalyseResult = v.InferOutput<typeof analyseResult>;
