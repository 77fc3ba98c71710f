import {readInput} from '../analyse/read-input.js';

const tables = /\.(?:csv|tsv)$/i;
const header =
	/^[^\n]*\b(?:period|month|date|quarter|indicator)\b[^\n]*[,;\t]|^[^\n]*[,;\t][^\n]*\b(?:period|month|date|quarter|value)\b/i;

/** True for a report, by the file's ending and, where that settles nothing, by the look of its first line. */
export function isReportFile(file: string): boolean {
	if (file === '-' || tables.test(file)) {
		return false;
	}

	const opening = new TextDecoder().decode(readInput(file).subarray(0, 2000));
	return !header.test(opening.trimStart().split('\n', 1)[0]!);
}
