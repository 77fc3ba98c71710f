/** Points in the baseline, and the multiple of their average moving range that a new point exceeds 27 times in 10,000. */
const simulated = [
	[3, 19.31],
	[4, 9.62],
	[5, 7.05],
	[6, 5.85],
	[7, 5.15],
	[8, 4.69],
	[9, 4.42],
	[10, 4.18],
	[11, 4],
	[12, 3.86],
	[14, 3.63],
	[16, 3.51],
	[18, 3.38],
	[20, 3.3],
	[24, 3.18],
	[30, 3.07],
	[36, 2.99],
	[60, 2.85],
	[Infinity, 2.66],
] as const;

/**
 * Prediction constant k for a new point: with limits at mean ± k × average moving range of `points` earlier ones, chance
 * alone puts a new point outside 0.27% of the time, either side together. The usual 2.66 promises that only when the
 * mean and the average range are known; from 5 points it marks 5.7%.
 *
 * Source: simulation, two million draws of independent normal values for each size, ranges unscreened. Sizes between
 * those simulated are interpolated linearly in 1/n, in which k is close to a straight line, and beyond 60 it falls to
 * 2.66 in the same way; so k never rises with n.
 *
 * @param points Stated points in the baseline, whole, 3 or more.
 * @returns No unit: it multiplies an average moving range.
 * @throws {RangeError} For fewer than 3 points, from which no limits can be drawn.
 * @example
 * findPredictionConstant(8); // 4.69
 * findPredictionConstant(13); // 3.736
 * findPredictionConstant(120); // 2.755
 */
export function findPredictionConstant(points: number): number {
	if (!(points >= 3)) {
		throw new RangeError(
			`no prediction limits can be drawn from ${points} points`,
		);
	}

	const after = simulated.findIndex(([size]) => size >= points);
	const [size, constant] = simulated[after]!;
	if (size === points) {
		return constant;
	}

	const [smallerSize, smallerConstant] = simulated[after - 1]!;
	const share = (1 / smallerSize - 1 / points) / (1 / smallerSize - 1 / size);
	return smallerConstant + share * (constant - smallerConstant);
}
