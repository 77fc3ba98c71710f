/** Random numbers that are the same on every run: a failing case can be looked at again. */
export type SeededRandom = {
	/** Between 0 and 1, never either. */
	uniform: () => number;
	/** Mean 0, standard deviation 1. */
	normal: () => number;
	/** A series of independent normal values. */
	series: (length: number) => Float64Array;
};

/**
 * Two multiplicative generators combined, and Box and Muller's normal values. One of them alone is not enough: pairs of
 * its values lie on few lines, which Box and Muller bend into spirals.
 *
 * Source: P. L'Ecuyer, Efficient and portable combined random number generators, Communications of the ACM 31 (1988),
 * 742–749, 774.
 */
export function seedRandom(seed: number): SeededRandom {
	const modulus = 2_147_483_563;
	let first = seed * 1_000_003 + 12_345;
	let second = seed * 1_000_033 + 67_890;
	const uniform = () => {
		first = (first * 40_014) % modulus;
		second = (second * 40_692) % 2_147_483_399;
		return (((first - second + modulus) % (modulus - 1)) + 1) / modulus;
	};

	const normal = () =>
		Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
	const series = (length: number) =>
		new Float64Array(length).map(() => normal());
	return {uniform, normal, series};
}
