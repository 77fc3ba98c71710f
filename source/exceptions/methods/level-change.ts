import {type ChartedPoint, type Phase} from './chart.js';

/** A change of level that the judged point is part of. */
export type LevelChange = {
	/** End of the first period on the new level. */
	readonly from: string;
	readonly side: 'high' | 'low';
	/** Points of the marked run before it, and of the new level up to the judged point. */
	readonly before: number;
	readonly after: number;
};

/** Fewer points on the other side than this may be chance. */
const leastAfter = 5;

/**
 * Whether the judged point stands on the far side of a run that the shift rule marks, and every point since that run
 * does too. The run and what followed it are one signal: the mean lies between two levels, and the second is the present.
 * On pure noise that is rarer than a marked run, since it asks for one.
 */
export function findLevelChange(
	{points, centre}: Phase,
	judged: ChartedPoint,
): LevelChange | undefined {
	const stated = points
		.slice(0, points.indexOf(judged) + 1)
		.filter(
			(point): point is ChartedPoint & {value: number} =>
				point.value !== undefined,
		);
	const side =
		judged.value !== undefined && judged.value > centre ? 'high' : 'low';
	const isOnSide = ({value}: {value: number}) =>
		side === 'high' ? value > centre : value < centre;
	const lastBefore = stated.findLastIndex((point) => !isOnSide(point));
	const after = stated.length - 1 - lastBefore;
	const isMarked = (point: ChartedPoint | undefined) =>
		point?.hits.some((hit) => hit.rule === 'shift' && hit.side !== side) ??
		false;
	if (after < leastAfter || !isMarked(stated[lastBefore])) {
		return undefined;
	}

	let start = lastBefore;
	while (isMarked(stated[start - 1])) {
		start--;
	}

	return {
		from: stated[lastBefore + 1]!.period.end,
		side,
		before: lastBefore - start + 1,
		after,
	};
}
