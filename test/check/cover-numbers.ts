/** Digits, with what belongs to one number, and the words that say a number. */
const numbers =
	/\d+(?:[.,]\d+)*|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundreds?|thousands?|dozens?|millions?|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|half|halved|doubled|tripled|thirds|quarters|once|twice)\b/gi;

/**
 * Lays printed numbers over a paragraph, the longest first and each on a place of its own.
 *
 * @returns `missing`: what the paragraph does not print; `uncovered`: its numbers that nothing was laid over.
 */
export function findUncovered(
	text: string,
	printed: readonly string[],
): {missing: string[]; uncovered: string[]} {
	const taken = Array.from({length: text.length}, () => false);
	const missing: string[] = [];
	for (const number of printed.toSorted((a, b) => b.length - a.length)) {
		const start = findFree(text, number, taken);
		if (start === -1) {
			missing.push(number);
		} else {
			taken.fill(true, start, start + number.length);
		}
	}

	const uncovered = [...text.matchAll(numbers)]
		.filter(
			({0: number, index}) =>
				!taken.slice(index, index + number.length).some(Boolean),
		)
		.map(({0: number}) => number);
	return {missing, uncovered};
}

function findFree(
	text: string,
	number: string,
	taken: readonly boolean[],
): number {
	for (let from = 0; ;) {
		const start = text.indexOf(number, from);
		if (start === -1) {
			return -1;
		}

		const end = start + number.length;
		if (
			!taken.slice(start, end).some(Boolean) &&
			!isInsideNumber(text, start, end)
		) {
			return start;
		}

		from = start + 1;
	}
}

/** `5` is not printed by `15%`, nor by `5.5`. */
function isInsideNumber(text: string, start: number, end: number): boolean {
	const before =
		/[\p{L}\d]$|\d[.,]$/u.test(text.slice(0, start)) &&
		/^[\p{L}\d]/u.test(text.slice(start));
	const after =
		/^(?:\d|[.,]\d)/.test(text.slice(end)) && /\d$/.test(text.slice(0, end));
	return before || after;
}
