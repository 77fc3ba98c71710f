import {type IsoDate} from '../../domain/date-range.js';
import {type Bearing} from '../../domain/indicator.js';
import {type Side} from '../../domain/verdict.js';
import {type ChartPhase} from '../../format/chart-parts.js';
import {type Judgement} from '../judgement.js';
import {bearingOfSide} from '../judge-series.js';
import {type Phase} from '../methods/chart.js';
import {
	clipToNature,
	describeDifferences,
	formatExpected,
	type Measure,
} from './expected.js';

/** The phases whose limits can be drawn with the values: none where the values were judged as differences. */
export function findDrawable(
	{verdict, phases}: Judgement,
	measure: Measure,
): readonly Phase[] {
	return describeDifferences(verdict, measure) ? [] : phases;
}

/** What is drawn of a phase from a day on; nothing where it ended before. */
export function toChartPhases(
	phases: readonly Phase[],
	measure: Measure,
	from: IsoDate,
): ChartPhase[] {
	return phases.flatMap((phase) => {
		const limits = phase.points
			.filter(({period}) => period.end >= from)
			.map(({period, lower, upper}) => ({
				date: period.end,
				lower: clipToNature(lower, measure),
				upper: clipToNature(upper, measure),
			}));
		const {centre} = phase;
		const last = limits.at(-1);
		return last
			? [{centre, limits, labels: formatExpected({...last, centre}, measure)}]
			: [];
	});
}

/** How each marked point bears on the aim, by the end of its period. A point marked on both sides is neither. */
export function markPoints(
	phases: readonly Phase[],
	direction: Parameters<typeof bearingOfSide>[0],
): Map<IsoDate, Bearing> {
	const marks = new Map<IsoDate, Bearing>();
	for (const {hits, period} of phases.flatMap(({points}) => points)) {
		const sides = new Set<Side>(hits.map(({side}) => side));
		const [side] = sides;
		if (side) {
			marks.set(
				period.end,
				bearingOfSide(direction, sides.size > 1 ? 'mixed' : side),
			);
		}
	}

	return marks;
}
