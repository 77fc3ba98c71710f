export function median(values: readonly number[]): number {
	return percentile(values, 0.5);
}

/** The smallest value that so large a part of all is not above. */
export function percentile(values: readonly number[], part: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? Number.NaN;
}
