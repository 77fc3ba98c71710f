import {type Problem} from '../../importer/problem.js';
import {type FileResult} from './result.js';

export type Merged<Row> = {
	readonly outcome: FileResult['tables'][number];
	/** That the store has none of. */
	readonly added: readonly Row[];
	/** One for each row that differs from the store's. */
	readonly problems: readonly Problem[];
};

/**
 * Holds the rows of a package against those of the store: what is the same is the same, what is new can be added, and where the
 * two differ the store's stays and the difference is said. Nothing that the store has is lost to a package.
 */
export function mergeTable<Row extends object>(
	table: string,
	rows: ReadonlyMap<string, Row>,
	stored: ReadonlyMap<string, Row>,
	file: string,
): Merged<Row> {
	const added: Row[] = [];
	const problems: Problem[] = [];
	for (const [key, row] of rows) {
		const own = stored.get(key);
		if (own === undefined) {
			added.push(row);
			continue;
		}

		const differences = describeDifferences(own, row);
		if (differences.length > 0) {
			problems.push({
				file: `${file}/${table}`,
				line: 1,
				column: '',
				code: 'differs',
				message: `${key} stays as it is: ${differences.join(', ')}`,
			});
		}
	}

	return {
		outcome: {
			table,
			added: added.length,
			unchanged: rows.size - added.length - problems.length,
			kept: problems.length,
		},
		added,
		problems,
	};
}

/** `value: 62.9 in the package, 62.8 here`. */
function describeDifferences<Row extends object>(
	own: Row,
	theirs: Row,
): string[] {
	const columns = new Set([...Object.keys(own), ...Object.keys(theirs)]);
	return [...columns].flatMap((column) => {
		const [here, there] = [own, theirs].map((row) =>
			print(row[column as keyof Row]),
		);
		return here === there
			? []
			: [
					here!.length + there!.length > longest
						? `${column} differs`
						: `${column}: ${there!} in the package, ${here!} here`,
				];
	});
}

/** Characters of two values that a sentence can hold. */
const longest = 100;

function print(value: unknown): string {
	return value === undefined ? 'nothing' : JSON.stringify(value);
}
