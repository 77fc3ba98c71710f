/** A whole number that float64 puts a hair above itself must not be rounded up to the next. */
const allowance = 1 - 1e-12;

/**
 * The smallest earlier count for which a change to `ratio` times it would stand out: a ≥ z²(1 + r) / (1 − r)², from the
 * normal score (b − a) / √(a + b) with b = r a. What it would take to assess a percentage published without counts.
 *
 * @param ratio New over old, 0 or greater: 0.821 for a fall of 17.9%. @param threshold In standard errors.
 * @returns Events, rounded up; `Infinity` when nothing changed.
 * @throws {RangeError} When the ratio is negative or not a number.
 * @example
 * findBreakEvenCount(0.821); // 512
 * findBreakEvenCount(0.821, 1.96); // 219
 */
export function findBreakEvenCount(ratio: number, threshold = 3): number {
	if (!(ratio >= 0)) {
		throw new RangeError(`${ratio} is not a ratio`);
	}

	return Math.ceil(
		((threshold ** 2 * (1 + ratio)) / (1 - ratio) ** 2) * allowance,
	);
}

/**
 * The smallest denominator, the same in both periods, for which two proportions would stand apart: n ≥ 2 z² p̄(1 − p̄) / Δ²
 * with p̄ half-way between them.
 *
 * @param previous Between 0 and 1. @param current Between 0 and 1. @param threshold In standard errors.
 * @returns Trials in each period, rounded up; `Infinity` when nothing changed.
 * @throws {RangeError} When either is not a proportion.
 * @example
 * findBreakEvenDenominator(0.139, 0.146); // 44888
 */
export function findBreakEvenDenominator(
	previous: number,
	current: number,
	threshold = 3,
): number {
	for (const proportion of [previous, current]) {
		if (!(proportion >= 0 && proportion <= 1)) {
			throw new RangeError(`${proportion} is not a proportion`);
		}
	}

	if (previous === current) {
		return Infinity;
	}

	const middle = (previous + current) / 2;
	return Math.ceil(
		((2 * threshold ** 2 * middle * (1 - middle)) / (current - previous) ** 2) *
			allowance,
	);
}
