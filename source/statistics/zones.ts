import {type Values} from './values.js';

/** Where a chart expects its values: the same distance for all, or one for each where denominators differ. */
export type ChartLimits = {
	/** The centre line, in the unit of the values. */
	readonly centre: number;
	/** From the centre line to either limit, in the unit of the values; not above 0, or `NaN`, where there is no limit. */
	readonly halfWidth: number | Float64Array;
	/** Absent where the limits do not come from moving ranges of the values themselves. */
	readonly averageMovingRange?: number;
};

/** How far out a value lies, the sign being its side: 1 beyond the centre, 4 beyond the limit, 0 tied or not stated. */
export const zone = {
	tied: 0,
	/** Nearer to the centre than to the limit. */
	near: 1,
	/** More than half-way to the limit. */
	far: 2,
	/** More than two thirds of the way: beyond two of the three sigma. */
	close: 3,
	/** Beyond the limit. */
	outside: 4,
} as const;

/** A value this close to the centre, in centres or in its unit, whichever is more, is on it. */
const tieTolerance = 1e-9;

/**
 * The zone of each value between the centre line and the limits: all that the rules need to know of it. Inequalities are
 * strict, so a value on a border belongs to the inner zone; a value within 1e−9 × max(1, |centre|) of the centre is tied.
 * A gap has the code of a tie: it is never evidence of anything, and breaks a run. Without a limit nothing is `outside`.
 *
 * Source: the zones of the Western Electric Company's Statistical Quality Control Handbook (1956).
 *
 * @returns As many codes as there are values, negative below the centre. One pass. Never throws.
 * @example
 * classifyZones([10, 10.5, 12.1, 8, NaN, 13.1], {centre: 10, halfWidth: 3}); // [0, 1, 3, -2, 0, 4]
 */
export function classifyZones(
	values: Values,
	{centre, halfWidth}: ChartLimits,
): Int8Array {
	const {length} = values;
	const zones = new Int8Array(length);
	const tie = tieTolerance * Math.max(1, Math.abs(centre));
	const isVarying = typeof halfWidth !== 'number';
	let borders = drawBorders(isVarying ? Number.NaN : halfWidth, tie);
	for (let index = 0; index < length; index++) {
		if (isVarying) {
			borders = drawBorders(halfWidth[index]!, tie);
		}

		const distance = values[index]! - centre;
		const size = Math.abs(distance);
		// Adding up comparisons spares the processor guesses: branches here take twice as long.
		const code =
			Number(size > tie) +
			Number(size > borders.half) +
			Number(size > borders.twoThirds) +
			Number(size > borders.limit);
		zones[index] = distance > 0 ? code : -code;
	}

	return zones;
}

/** Where the zones end; none ends within what counts as tied. */
function drawBorders(
	halfWidth: number,
	tie: number,
): {half: number; twoThirds: number; limit: number} {
	const limit = halfWidth > 0 ? halfWidth : Infinity;
	return {
		half: Math.max(tie, limit / 2),
		twoThirds: Math.max(tie, (limit * 2) / 3),
		limit: Math.max(tie, limit),
	};
}
