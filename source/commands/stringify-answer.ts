/** Items that are made into text together. */
const batch = 200;

/**
 * What `JSON.stringify(answer, undefined, 2)` gives, a part at a time: an answer can have thousands of items, and all of them
 * as one text take several times their room.
 *
 * @example
 * [...stringifyAnswer({items: [1, 2]})].join('') === JSON.stringify({items: [1, 2]}, undefined, 2); // true
 */
export function* stringifyAnswer(answer: object): Generator<string> {
	let opening = '{\n';
	for (const [key, value] of Object.entries(answer) as Array<
		[string, unknown]
	>) {
		if (value === undefined) {
			continue;
		}

		yield opening;
		opening = ',\n';
		yield* Array.isArray(value) && value.length > batch
			? stringifyList(key, value)
			: [stringifyEntry(key, value)];
	}

	yield opening === '{\n' ? '{}' : '\n}';
}

function* stringifyList(
	key: string,
	list: readonly unknown[],
): Generator<string> {
	const head = stringifyEntry(key, []).slice(0, -1);
	const end = '\n  ]';
	yield head;
	for (let start = 0; start < list.length; start += batch) {
		const text = stringifyEntry(key, list.slice(start, start + batch));
		yield `${start === 0 ? '' : ','}${text.slice(head.length, -end.length)}`;
	}

	yield end;
}

/** As it stands in an object, without the braces. */
function stringifyEntry(key: string, value: unknown): string {
	return JSON.stringify({[key]: value}, undefined, 2).slice(2, -2);
}
