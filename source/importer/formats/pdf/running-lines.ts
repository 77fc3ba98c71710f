import {type PdfLine} from './line.js';

/** How many lines at the top and at the foot of a page can be headers and footers. */
const outermost = 3;

/** Points that the same header may be off by on another page. */
const tolerance = 4;

type Edge = 'top' | 'foot';
type Candidate = {readonly line: PdfLine; readonly edge: Edge};

/**
 * Leaves out headers, footers and page numbers, by no word of theirs: what stands at the same height at the edge of most pages,
 * or of most left or right ones, and differs in numbers at most, while no page has other text at that height.
 *
 * @param pages the lines of each.
 */
export function dropRunningLines(
	pages: ReadonlyArray<readonly PdfLine[]>,
): PdfLine[][] {
	const candidates = pages.flatMap((lines) => listOutermost(lines));
	const running = new Set<PdfLine>();
	for (const group of groupAlike(candidates)) {
		if (isRunning(group, candidates, pages.length)) {
			for (const {line} of group) {
				running.add(line);
			}
		}
	}

	return pages.map((lines) => lines.filter((line) => !running.has(line)));
}

function listOutermost(lines: readonly PdfLine[]): Candidate[] {
	const sorted = lines.toSorted((a, b) => a.y - b.y);
	const top = sorted.slice(0, outermost);
	const foot = sorted.slice(outermost).slice(-outermost);
	return [
		...top.map((line) => ({line, edge: 'top' as const})),
		...foot.map((line) => ({line, edge: 'foot' as const})),
	];
}

function groupAlike(candidates: readonly Candidate[]): Candidate[][] {
	const groups: Candidate[][] = [];
	const open = new Map<string, Candidate[][]>();
	for (const candidate of candidates) {
		const key = `${candidate.edge} ${blurNumbers(candidate.line.text)}`;
		const alike = open.get(key) ?? [];
		open.set(key, alike);
		const group = alike.find(([first]) => isLevel(first!.line, candidate.line));
		if (group) {
			group.push(candidate);
		} else {
			alike.push([candidate]);
			groups.push(alike.at(-1)!);
		}
	}

	return groups;
}

function isRunning(
	group: readonly Candidate[],
	candidates: readonly Candidate[],
	pages: number,
): boolean {
	const [first] = group;
	const on = new Set(group.map(({line}) => line.page));
	const key = blurNumbers(first!.line.text);
	const isAlone = !candidates.some(
		({line, edge}) =>
			edge === first!.edge &&
			isLevel(line, first!.line) &&
			blurNumbers(line.text) !== key &&
			!isPageNumber(line.text),
	);
	if (!isAlone) {
		return false;
	}

	// Two pages alone settle nothing but that a number counts them.
	const counts = new Set(group.map(({line}) => line.text)).size === on.size;
	if (pages < 3) {
		return on.size === 2 && counts;
	}

	const sides = [1, 0].map((side) => ({
		on: [...on].filter((page) => page % 2 === side).length,
		of: Math.floor((pages + side) / 2),
	}));
	return (
		on.size > pages / 2 ||
		(on.size > 2 && sides.some((side) => side.on > side.of / 2))
	);
}

function isLevel(a: PdfLine, b: PdfLine): boolean {
	return Math.abs(a.y - b.y) <= tolerance;
}

function blurNumbers(text: string): string {
	return text.replaceAll(/\d+/g, '#').replaceAll(/\s+/g, ' ');
}

function isPageNumber(text: string): boolean {
	return /^\D{0,6}\d{1,3}\D{0,6}$/.test(text);
}
