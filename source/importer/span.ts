/** A stretch of a text: `start` inclusive, `end` exclusive. */
export type Span = {readonly start: number; readonly end: number};

export function spansOverlap(a: Span, b: Span): boolean {
	return a.start < b.end && b.start < a.end;
}

export function moveSpan({start, end}: Span, by: number): Span {
	return {start: start + by, end: end + by};
}

/** Keeps the spans that do not touch an earlier one of the list; what stands first in it goes first. */
export function keepApart<T extends Span>(spans: readonly T[]): T[] {
	if (spans.length < 2) {
		return [...spans];
	}

	const taken = new Uint8Array(farthestEnd(spans));
	const kept: T[] = [];
	for (const span of spans) {
		const next = taken.indexOf(1, span.start);
		if (next === -1 || next >= span.end) {
			taken.fill(1, span.start, span.end);
			kept.push(span);
		}
	}

	return kept.toSorted((a, b) => a.start - b.start);
}

function farthestEnd(spans: readonly Span[]): number {
	let farthest = 0;
	for (const {end} of spans) {
		farthest = Math.max(farthest, end);
	}

	return farthest;
}
