const blocks = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;

/** Stands for a series of one point: nothing to draw, but not nothing. */
const singlePointMark = '·';

/**
 * The shape of a series in one line, its latest values last. Nothing is drawn for no values.
 *
 * @param width The most points that are shown: earlier ones are left out.
 * @example
 * drawSparkline([33.4, 35.6, 36.5, 37.4], 8); // '▁▅▆█'
 */
export function drawSparkline(
	values: readonly number[],
	width: number,
): string {
	const shown = values.filter((value) => Number.isFinite(value)).slice(-width);
	if (shown.length < 2) {
		return shown.length === 1 ? singlePointMark : '';
	}

	const low = Math.min(...shown);
	const span = Math.max(...shown) - low;
	return shown
		.map((value) => (span === 0 ? 0.5 : (value - low) / span))
		.map((share) => blocks[Math.round(share * (blocks.length - 1))])
		.join('');
}
