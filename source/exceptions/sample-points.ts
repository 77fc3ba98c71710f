import {shiftMonths} from '../domain/date-range.js';
import {type Indicator} from '../domain/indicator.js';
import {parseQuarter, quarterRange} from '../domain/quarter.js';
import {type RebaseEntry} from '../domain/rebase.js';
import {type SeriesPoint} from '../domain/series-point.js';
import {type Casebook} from './casebook.js';
import {type Sample} from './methods/sample.js';

/** How long, in months, a series may have been silent before a quarter's end and still be judged in it. */
const longestSilence = 12;

/** The points of one imported series. */
export type PointGroup = {
	readonly indicator: string;
	readonly breakdown?: string | undefined;
	readonly points: readonly SeriesPoint[];
};

/** The imported series that still speak at the quarter. */
export function groupPoints({points, quarter}: Casebook): PointGroup[] {
	const groups = new Map<string, SeriesPoint[]>();
	for (const point of points) {
		const key = JSON.stringify([point.indicator, point.breakdown]);
		groups.set(key, [...(groups.get(key) ?? []), point]);
	}

	const parsed = parseQuarter(quarter);
	const oldest = parsed
		? shiftMonths(quarterRange(parsed), -longestSilence).end
		: '';
	return [...groups.values()]
		.filter((group) =>
			group.some(
				({value, period}) => value !== undefined && period.end > oldest,
			),
		)
		.map((group) => ({
			indicator: group[0]!.indicator,
			breakdown: group[0]!.breakdown,
			points: group,
		}));
}

/** An imported series as the engine looks at it. */
export function samplePoints(
	{points, indicator: id, breakdown}: PointGroup,
	indicator: Indicator,
	rebases: readonly RebaseEntry[] = [],
): Sample {
	return {
		type: indicator.type,
		unit: indicator.unit,
		decimals: indicator.decimals,
		direction: indicator.direction,
		rebases: rebases.filter(
			(rebase) => rebase.indicator === id && rebase.breakdown === breakdown,
		),
		observations: points.map(({period, value, numerator, denominator}) => ({
			period,
			value,
			numerator,
			denominator,
		})),
	};
}
