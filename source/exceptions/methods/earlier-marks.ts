import {type Phase, type ChartedPoint} from './chart.js';

/** Marks this close before the judged point, in points, are still worth a word. */
const stillNews = 12;

/**
 * Points of the year before the judged one that are outside their limits, and a run on one side of the mean that ended
 * in it: no part of the verdict, which is of its own period only, but nothing to leave unsaid.
 */
export function findEarlierMarks(
	{points}: Phase,
	judged: ChartedPoint,
): ChartedPoint[] {
	const index = points.indexOf(judged);
	return points
		.slice(Math.max(0, index - stillNews), index)
		.filter(({hits}) => hits.some(({rule}) => rule === 'outside'));
}

/** The last run of one side that a shift rule marks before the judged point, as its first and last point. */
export function findEarlierRun(
	{points}: Phase,
	judged: ChartedPoint,
):
	| {
			readonly first: ChartedPoint;
			readonly last: ChartedPoint;
			readonly side: 'high' | 'low';
	  }
	| undefined {
	const index = points.indexOf(judged);
	const isMarked = (point: ChartedPoint | undefined, side: 'high' | 'low') =>
		point?.hits.some((hit) => hit.rule === 'shift' && hit.side === side) ??
		false;
	for (const side of ['high', 'low'] as const) {
		const end = points
			.slice(0, index)
			.findLastIndex((point) => isMarked(point, side));
		if (end === -1 || index - end > stillNews || isMarked(judged, side)) {
			continue;
		}

		let start = end;
		while (isMarked(points[start - 1], side)) {
			start--;
		}

		return {first: points[start]!, last: points[end]!, side};
	}

	return undefined;
}
