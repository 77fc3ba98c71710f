/** Candidates by how few letters have to change to turn `text` into them, the nearest first. */
export function nearest(
	text: string,
	candidates: readonly string[],
	count = 3,
): string[] {
	return candidates
		.map((candidate) => ({
			candidate,
			distance: editDistance(text.toLowerCase(), candidate.toLowerCase()),
		}))
		.toSorted((a, b) => a.distance - b.distance)
		.slice(0, count)
		.map(({candidate}) => candidate);
}

/** Levenshtein distance, one row of the table at a time. */
function editDistance(a: string, b: string): number {
	let previous = Array.from({length: b.length + 1}, (_, index) => index);
	for (const [row, letter] of [...a].entries()) {
		const current = [row + 1];
		for (const [column, other] of [...b].entries()) {
			current.push(
				Math.min(
					previous[column + 1]! + 1,
					current[column]! + 1,
					previous[column]! + Number(letter !== other),
				),
			);
		}

		previous = current;
	}

	return previous.at(-1)!;
}
