/** Where a window over a long list begins, so that one row of it is inside. It moves no further than it has to. */
export function scrollTo(
	offset: number,
	{
		row,
		count,
		height,
	}: {readonly row: number; readonly count: number; readonly height: number},
): number {
	const seen =
		row < offset ? row : row >= offset + height ? row - height + 1 : offset;
	return clamp(seen, 0, Math.max(0, count - height));
}

export function clamp(value: number, least: number, most: number): number {
	return Math.max(least, Math.min(most, value));
}

/** `12–30 of 64`, or nothing when everything is in the window. */
export function describeWindow(
	offset: number,
	height: number,
	count: number,
): string {
	return count <= height
		? ''
		: `${offset + 1}–${Math.min(count, offset + height)} of ${count}`;
}
