import {readFileSync} from 'node:fs';
import {parse} from 'csv-parse/sync';
import {type Figure} from '../../source/domain/figure.js';
import {type Known} from '../../source/importer/read-report.js';
import {type Cells, readRow} from '../../source/importer/package/cells.js';
import {readFigure} from '../../source/importer/package/figure-row.js';
import {readPackage} from '../../source/importer/package/read-package.js';

/** The figures that a careful reader finds in a report. */
export function readExpected(file: string): Figure[] {
	const rows: Cells[] = parse(readFileSync(file), {columns: true});
	return rows.map((row, index) =>
		readFigure(readRow(row, file, index + 2, [])),
	);
}

/** What is known before a report is read: nothing of its own quarter or of a later one. */
export function readKnown(folder: string, report: string): Known {
	const {data} = readPackage(folder);
	return {
		objectives: data.objectives,
		indicators: data.indicators,
		earlier: data.figures.filter((figure) => figure.report < report),
	};
}
