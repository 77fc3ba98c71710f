/** Something in a file that could not be read as it should be. A problem is data: reading never throws. */
export type Problem = {
	/** The file, or its part, that holds it. */
	readonly file: string;
	/** Counted from 1; the header is line 1. */
	readonly line: number;
	/** Name of the column, or its number in a text; empty for what is said of the whole file. */
	readonly column: string;
	/** Counted from 1, where the file has pages. */
	readonly page?: number | undefined;
	/** Kebab case, for scripts: `not-a-number`. */
	readonly code: string;
	readonly message: string;
};

/** `figures/2023-24-q2.csv:12 value: 'x' is not a number`. */
export function describeProblem({
	file,
	line,
	column,
	message,
}: Problem): string {
	return `${file}:${line} ${column}: ${message}`;
}
