import {existsSync, readFileSync} from 'node:fs';

const folder = new URL('../../../../shared/oracles/', import.meta.url);

/**
 * Expected answers from other engines, which stand beside the repository and not in it. Where they are absent the tests
 * that need them are skipped, and the reason is printed.
 */
function readOracle(file: string): string | undefined {
	const path = new URL(file, folder);
	if (existsSync(path)) {
		return readFileSync(path, 'utf8');
	}

	console.log(`skipped: ../shared/oracles/${file} is not here`);
	return undefined;
}

/** The same for JSON, its nulls as undefined; empty where it is absent, so that a skipped suite can still be collected. */
export function readJsonOracle<Shape>(file: string): {
	isHere: boolean;
	oracle: Shape;
} {
	const text = readOracle(file);
	return {
		isHere: text !== undefined,
		oracle: JSON.parse(text ?? '{}', (_key, value: unknown) =>
			value === null ? undefined : value,
		) as Shape,
	};
}

/** The rows of a table of numbers and words without quotes or commas of their own. */
export function readCsvOracle(file: string): {
	isHere: boolean;
	rows: Array<Record<string, string>>;
} {
	const text = readOracle(file);
	const [header = '', ...lines] = (text ?? '').trim().split('\n');
	const names = header.replaceAll('"', '').split(',');
	return {
		isHere: text !== undefined,
		rows: lines.map((line) =>
			Object.fromEntries(
				line.split(',').map((cell, column) => [names[column]!, cell]),
			),
		),
	};
}
