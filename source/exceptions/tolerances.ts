import {type Indicator} from '../domain/indicator.js';

/** How far a value may be from another before it is worth a row. Beyond means beyond: a gap of just this much is not. */
export type Tolerances = {
	/** Per cent of the earlier or other value, for counts, money, durations and headcounts. */
	readonly relative: number;
	/** Percentage points, for proportions. */
	readonly points: number;
};

export const defaultTolerances: Tolerances = {relative: 10, points: 2};

/** A difference between two values of one indicator, measured as its tolerance is. */
export type Gap = {
	/** Signed: positive when the first value is the greater. */
	readonly size: number;
	readonly unit: 'percentage-points' | 'percent';
	readonly isBeyond: boolean;
};

/**
 * Measures `value` against `other` in points for percentages and per cent for everything else.
 *
 * @returns `undefined` when there is no measure: per cent of nothing.
 */
export function measureGap(
	indicator: Pick<Indicator, 'unit'>,
	value: number,
	other: number,
	tolerances: Tolerances,
): Gap | undefined {
	if (indicator.unit === 'percent') {
		const size = value - other;
		return {
			size,
			unit: 'percentage-points',
			isBeyond: exceeds(size, tolerances.points),
		};
	}

	if (other === 0) {
		return undefined;
	}

	const size = ((value - other) / other) * 100;
	return {size, unit: 'percent', isBeyond: exceeds(size, tolerances.relative)};
}

/** True when the size of a change is greater than the tolerance, dust of binary arithmetic apart. */
export function exceeds(size: number, tolerance: number): boolean {
	return Math.abs(size) > tolerance + 1e-9;
}
