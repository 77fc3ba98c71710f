import {type PdfLine} from './line.js';

/** How a document is set: what its lines are compared with to find out where paragraphs end. */
export type Layout = {
	/** From one baseline to the next within a paragraph, in sizes of the font. */
	readonly leading: number;
	/** Of the font that most is in. */
	readonly size: number;
	/** Where a line that is full ends. */
	findMargin(line: PdfLine): number;
};

/** How far in, in sizes of the font, a paragraph or item can stand: farther in begins another column. */
export const mostIn = 8;

/** Less is a slip of the pen. */
export const leastIn = 1;

/** Fewest lines with the same left edge that show where their right one is. */
const enoughLines = 3;

export function measureLayout(
	pages: ReadonlyArray<readonly PdfLine[]>,
): Layout {
	const lines = pages.flat();
	let widest = Number.NEGATIVE_INFINITY;
	for (const {right} of lines) {
		widest = Math.max(widest, right);
	}

	const size = findSize(lines);
	const margins = new Map<number, {right: number; lines: number}>();
	// A heading in larger print can stand over several columns.
	for (const {left, right} of lines.filter((line) => isOfSize(line, size))) {
		const margin = margins.get(toColumn(left)) ?? {
			right: Number.NEGATIVE_INFINITY,
			lines: 0,
		};
		margins.set(toColumn(left), {
			right: Math.max(margin.right, right),
			lines: margin.lines + 1,
		});
	}

	return {
		leading: findLeading(pages),
		size,
		findMargin({left, size}) {
			// What stands in a little, as the items of a list do, goes on as far as the text around it.
			const outermost = toColumn(left - mostIn * size);
			const rights: number[] = [];
			for (const [column, {right, lines: count}] of margins) {
				const isOfText = column >= outermost && column <= toColumn(left);
				if (isOfText && count >= enoughLines) {
					rights.push(right);
				}
			}

			return rights.length > 0 ? Math.max(...rights) : widest;
		},
	};
}

/** True for a line in print of that size, as far as one can see. */
export function isOfSize(line: Pick<PdfLine, 'size'>, size: number): boolean {
	return Math.abs(line.size - size) <= size / 20;
}

/** Left edges that look the same are. */
function toColumn(left: number): number {
	return Math.round(left / 3);
}

/** Lines of a paragraph stand closest: the lower quartile is one of theirs. */
function findLeading(pages: ReadonlyArray<readonly PdfLine[]>): number {
	const gaps = pages
		.flatMap((lines) =>
			lines.slice(1).map((line, index) => {
				const before = lines[index]!;
				return line.size === before.size ? (line.y - before.y) / line.size : 0;
			}),
		)
		.filter((gap) => gap > 0.5 && gap < 4)
		.toSorted((a, b) => a - b);
	return gaps[Math.floor(gaps.length / 4)] ?? 1.2;
}

function findSize(lines: readonly PdfLine[]): number {
	const lengths = new Map<number, number>();
	for (const {size, text} of lines) {
		lengths.set(size, (lengths.get(size) ?? 0) + text.length);
	}

	return [...lengths].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
