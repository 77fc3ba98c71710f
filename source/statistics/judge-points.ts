import {type Profile} from './profiles.js';
import {markMovingRanges} from './rule-moving-range.js';
import {markOutside} from './rule-outside.js';
import {markRuns} from './rule-runs.js';
import {markShifts} from './rule-shift.js';
import {markThreeOfFour} from './rule-three-of-four.js';
import {markTrends} from './rule-trend.js';
import {markTwoOfThree} from './rule-two-of-three.js';
import {classifyZones, type ChartLimits} from './zones.js';

/**
 * Which rules each point of one phase breaks, every hit kept: one mark of sixteen bits for each point, that `listHits`
 * reads. Each rule is one pass over a typed array, and nothing is made for a point that breaks none, so that a million
 * points take tens of milliseconds.
 *
 * Detection knows no direction: values mirrored about the centre give the same marks with sides swapped.
 *
 * @param values Of one phase, in the order of time; `NaN` for a gap. @param limits Of that phase.
 * @param excluded Indexes of points a person has set aside: they count for no run, trend or majority, as if they were
 * gaps, but are still marked if they are outside.
 * @returns As many marks as there are values. Never throws.
 * @example
 * judgePoints(Float64Array.of(5, 6, 4, 13), {centre: 6, halfWidth: 6}, profiles.mdc); // [0, 0, 0, 1]
 */
export function judgePoints(
	values: Float64Array,
	limits: ChartLimits,
	profile: Profile,
	excluded: readonly number[] = [],
): Uint16Array {
	const marks = new Uint16Array(values.length);
	const zones = classifyZones(values, limits);
	markOutside(zones, marks);

	let kept = values;
	if (excluded.length > 0) {
		kept = new Float64Array(values);
		for (const index of excluded) {
			kept[index] = Number.NaN;
			zones[index] = 0;
		}
	}

	markTrends(kept, marks, profile.trend);
	markTwoOfThree(zones, marks, profile.twoOfThree);
	markShifts(zones, marks, profile.shift);
	if (profile.hasThreeOfFour) {
		markThreeOfFour(zones, marks);
	}

	if (profile.movingRange > 0 && limits.averageMovingRange !== undefined) {
		markMovingRanges(
			kept,
			marks,
			profile.movingRange * limits.averageMovingRange,
		);
	}

	return profile.hasRuns ? markRuns(zones, marks) : marks;
}
