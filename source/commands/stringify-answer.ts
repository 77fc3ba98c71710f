/**
 * What `JSON.stringify(answer, undefined, 2)` gives, a part at a time: an answer can have thousands of items, and all of them
 * as one text take several times their room.
 *
 * @example
 * [...stringifyAnswer({items: [1, 2]})].join('') === JSON.stringify({items: [1, 2]}, undefined, 2); // true
 */
export function* stringifyAnswer(answer: object): Generator<string> {
	let opening = '{';
	for (const [key, value] of Object.entries(answer) as Array<
		[string, unknown]
	>) {
		if (value === undefined) {
			continue;
		}

		yield `${opening}\n  ${JSON.stringify(key)}: `;
		opening = ',';
		yield* Array.isArray(value) && value.length > 0
			? stringifyList(value)
			: [indent(value, 1)];
	}

	yield opening === '{' ? '{}' : '\n}';
}

function* stringifyList(list: readonly unknown[]): Generator<string> {
	let opening = '[';
	for (const item of list) {
		yield `${opening}\n    ${indent(item ?? null, 2)}`;
		opening = ',';
	}

	yield '\n  ]';
}

/** Line breaks of JSON stand between its parts alone: those of a text are escaped. */
function indent(value: unknown, depth: number): string {
	return JSON.stringify(value, undefined, 2).replaceAll(
		'\n',
		`\n${'  '.repeat(depth)}`,
	);
}
