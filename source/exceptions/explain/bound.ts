import {formatValue} from '../../format/value.js';
import {type Sample} from '../methods/sample.js';

/**
 * A limit or centre, with one more decimal place than the values have. It is clipped to what the values can be (no count
 * below zero, no share beyond the whole) for the eye only: tests use it as it was calculated.
 */
export function formatBound(
	value: number,
	{type, unit, decimals}: Sample,
): string {
	const isSigned = type === 'other';
	const least = isSigned ? Number.NEGATIVE_INFINITY : 0;
	const most = unit === 'percent' && !isSigned ? 100 : Number.POSITIVE_INFINITY;
	return formatValue(
		Math.min(most, Math.max(least, value)),
		unit,
		decimals + 1,
	);
}
