import {readdirSync, readFileSync} from 'node:fs';
import {inspect} from 'node:util';
import {runInNewContext} from 'node:vm';
import {describe, expect, test} from 'vitest';

/**
 * Every file of the statistics room teaches by an example, and every example is true: each line `expression; // expected`
 * is evaluated with all the room exports in scope. Numbers agree to the decimals that are printed, whole ones exactly.
 */
const room = new URL('../../source/statistics/', import.meta.url);
const files = readdirSync(room).filter((name) => name.endsWith('.ts'));

const exported: Record<string, unknown> = {};
for (const file of files) {
	// eslint-disable-next-line no-await-in-loop -- a test file may load its modules in turn
	Object.assign(exported, await import(new URL(file, room).href));
}

describe.each(files)('%s', (file) => {
	const examples = extractExamples(readFileSync(new URL(file, room), 'utf8'));

	test('has an example', () => {
		expect(examples).not.toEqual([]);
	});

	test.each(examples)('$expression', ({expression, expected}) => {
		const actual: unknown = runInNewContext(`(${expression})`, {
			...exported,
			Float64Array,
			Int8Array,
			Uint16Array,
		});
		expect(actual).toSatisfy(
			(value) => agrees(value, readPrinted(expected)),
			`${show(actual)} is not ${expected}`,
		);
	});
});

function extractExamples(
	source: string,
): Array<{expression: string; expected: string}> {
	const blocks = source.matchAll(/@example\n(?<lines>(?: \* .*\n)+)/g);
	return [...blocks]
		.flatMap((block) => block.groups!.lines!.trimEnd().split('\n'))
		.map((line) => {
			const match = /^ \* (?<expression>.+); \/\/ (?<expected>.+)$/.exec(line);
			if (!match) {
				throw new Error(`an example that cannot be checked: ${line}`);
			}

			const {expression, expected} = match.groups!;
			return {expression: expression!, expected: expected!};
		});
}

/** A number as it is printed, which says how precise it is meant to be. */
class Printed {
	readonly text: string;

	constructor(text: string) {
		this.text = text;
	}

	agreesWith(actual: number): boolean {
		const [digits, exponent = '0'] = this.text.split('e');
		const decimals = digits!.split('.')[1]?.length ?? 0;
		const tolerance =
			decimals === 0 ? 0 : 0.5 * 10 ** (Number(exponent) - decimals);
		return Math.abs(actual - Number(this.text)) <= tolerance * (1 + 1e-9);
	}
}

/** Reads what an example says it gives: as JavaScript, but with every number as it is printed. */
function readPrinted(text: string): unknown {
	const number = /(?<![\w'.])-?\d+(?:\.\d+)?(?:e[+-]?\d+)?(?![\w'])/g;
	return runInNewContext(`(${text.replaceAll(number, `read('$&')`)})`, {
		read: (digits: string) => new Printed(digits),
	});
}

function agrees(actual: unknown, expected: unknown): boolean {
	if (expected instanceof Printed) {
		return typeof actual === 'number' && expected.agreesWith(actual);
	}

	if (typeof expected !== 'object' || expected === null) {
		return Object.is(actual, expected);
	}

	const wanted = Object.entries(expected);
	return (
		typeof actual === 'object' &&
		actual !== null &&
		Object.keys(actual).length === wanted.length &&
		wanted.every(([key, value]) =>
			agrees((actual as Record<string, unknown>)[key], value),
		)
	);
}

function show(value: unknown): string {
	return inspect(value, {breakLength: Infinity});
}
