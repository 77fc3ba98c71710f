import {type Problem} from '../problem.js';

/** A problem of the file that is being read. */
export type Fault = Omit<Problem, 'file'>;

/** A cell as an error message quotes it: it has to be found in the file, not read in full. */
export function quoteCell(text: string): string {
	return `'${text.length > 40 ? `${text.slice(0, 40)}…` : text}'`;
}

/** Enough names to know a table by. */
const mostNames = 8;

/** The columns of a table as an error message lists them. */
export function listColumns(header: readonly string[]): string {
	const named = header.slice(0, mostNames).map((name) => quoteCell(name));
	const more = header.length - named.length;
	return [...named, ...(more > 0 ? [`${more} more`] : [])].join(', ');
}
