import {readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {CsvError, parse} from 'csv-parse/sync';
import {unescapeFormula} from '../../domain/formula-text.js';
import {makeVisible} from '../../domain/visible-text.js';
import {type Problem} from '../problem.js';
import {type Cells} from './cells.js';

/** The figures of a report are some kilobytes. */
const mostBytes = 64 * 1024 * 1024;

/** The rows of a CSV file of a package. A file that cannot be read has none, and a problem. */
export function readTable(
	folder: string,
	file: string,
	problems: Problem[],
): Cells[] {
	const report = (code: string, message: string, line = 1): Cells[] => {
		problems.push({file, line, column: '1', code, message});
		return [];
	};

	// A package speaks of its own folder alone.
	if (path.isAbsolute(file) || file.split(/[/\\]/).includes('..')) {
		return report('unsafe-path', 'the path leads out of the package');
	}

	try {
		const whole = path.join(folder, file);
		if (statSync(whole).size > mostBytes) {
			return report('too-large', `larger than ${mostBytes / 1024 / 1024} MB`);
		}

		const text = new TextDecoder('utf-8', {fatal: true}).decode(
			readFileSync(whole),
		);
		const rows: Cells[] = parse(text, {
			columns: true,
			bom: true,
			skip_empty_lines: true,
		});
		return rows.map((row) =>
			Object.fromEntries(
				Object.entries(row).map(([column, cell]) => [
					column,
					makeVisible(unescapeFormula(cell).replaceAll(/\s*[\r\n]\s*/g, ' ')),
				]),
			),
		);
	} catch (error) {
		if (error instanceof CsvError) {
			return report(
				'bad-csv',
				error.message.replace(/^./, (first) => first.toLowerCase()),
				typeof error.lines === 'number' ? error.lines : 1,
			);
		}

		const {code = 'not-utf-8'} = error as NodeJS.ErrnoException;
		return report('unreadable', failures[code] ?? code);
	}
}

const failures: Readonly<Record<string, string>> = {
	ENOENT: 'there is no such file',
	EISDIR: 'it is a folder',
	EACCES: 'it may not be read',
	ERR_ENCODING_INVALID_ENCODED_DATA: 'it is not UTF-8 text',
};
