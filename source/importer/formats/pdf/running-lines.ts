import {type PdfLine} from './line.js';
import {opensSection} from './opens-section.js';

/** How many lines at the top and at the foot of a page can be headers and footers. */
const outermost = 3;

/** Points that the same header may be off by on another page. */
const tolerance = 4;

/**
 * Leaves out headers, footers and page numbers, by no word of theirs: what stands at the same height at the edge of most pages, or
 * of most left or right ones, and differs in numbers at most, while no page has other text at that height. A line that opens a
 * section stays on the first of the pages that have it.
 *
 * @param pages the lines of each.
 */
export function dropRunningLines(
	pages: ReadonlyArray<readonly PdfLine[]>,
): PdfLine[][] {
	const sorted = pages.map((lines) => lines.toSorted((a, b) => a.y - b.y));
	const slots = [
		...listSlots(sorted.flatMap((lines) => lines.slice(0, outermost))),
		...listSlots(
			sorted.flatMap((lines) => lines.slice(outermost).slice(-outermost)),
		),
	];
	const running = new Set(
		slots
			.filter((slot) => isRunning(slot, pages.length))
			.flatMap((slot) => listRepeats(slot)),
	);
	return pages.map((lines) => lines.filter((line) => !running.has(line)));
}

/** Lines of one height, whatever their page. */
function listSlots(lines: readonly PdfLine[]): PdfLine[][] {
	const slots: PdfLine[][] = [];
	for (const line of lines.toSorted((a, b) => a.y - b.y)) {
		const last = slots.at(-1);
		if (last && line.y - last.at(-1)!.y <= tolerance) {
			last.push(line);
		} else {
			slots.push([line]);
		}
	}

	return slots;
}

/** True where every line of a height is one of most pages. */
function isRunning(slot: readonly PdfLine[], pages: number): boolean {
	const groups = new Map<string, PdfLine[]>();
	for (const line of slot) {
		const wording = blurNumbers(line.text);
		groups.set(wording, [...(groups.get(wording) ?? []), line]);
	}

	return [...groups.values()].every(
		(group) => countsPages(group) && isOnMost(group, pages),
	);
}

function blurNumbers(text: string): string {
	return text.replaceAll(/\d+/g, '#').replaceAll(/\s+/g, ' ');
}

/** True for lines whose numbers are the same on every page or go up with it. Others are figures, as of a table on every page. */
function countsPages(group: readonly PdfLine[]): boolean {
	const [first, ...others] = group.map(({text, page}) => ({
		numbers: (text.match(/\d+/g) ?? []).map(Number),
		page,
	}));
	return others.every(({numbers, page}) =>
		numbers.every(
			(number, index) =>
				number === first!.numbers[index] ||
				number - first!.numbers[index]! === page - first!.page,
		),
	);
}

function isOnMost(group: readonly PdfLine[], pages: number): boolean {
	const on = new Set(group.map(({page}) => page));
	const isCounted = new Set(group.map(({text}) => text)).size === group.length;
	// Two pages alone settle nothing but that a number counts them.
	if (on.size < 2 || (pages < 3 && !isCounted)) {
		return false;
	}

	const sides = [1, 0].map((side) => ({
		on: [...on].filter((page) => page % 2 === side).length,
		of: Math.floor((pages + side) / 2),
	}));
	return (
		on.size > pages / 2 ||
		sides.some((side) => side.on > 1 && side.on > side.of / 2)
	);
}

function listRepeats(slot: readonly PdfLine[]): PdfLine[] {
	const on = new Set(slot.map(({page}) => page));
	return slot.filter(({text, page}) => on.has(page - 1) || !opensSection(text));
}
